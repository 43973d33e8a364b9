import { Button } from 'react-aria-components';

/** Something went wrong: what, and what to do. */
export function Trouble({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <div className="notice" role="alert">
      <p>{error.message}</p>
      <Button className="button" onPress={onRetry}>
        Try again
      </Button>
    </div>
  );
}
