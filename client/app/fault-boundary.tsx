import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly fault: Error | null;
}

/** Shows what happened in the place of a page that could not be drawn; the address still holds all that was shown. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <main className="start">
        <h1>The page could not be drawn</h1>
        <p role="alert">
          This is a fault of answerable: {fault.message}. Nothing that is stored is touched, and the address
          holds what you were looking at, with the steps of your scenario.
        </p>
        <p>
          <a href={window.location.href}>Load the page again</a>, or{' '}
          <a href="/">begin with the list of councils</a>.
        </p>
      </main>
    );
  }
}
