import type { MouseEvent, ReactNode } from 'react';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** A link within the page: it can be copied and opened elsewhere, and followed without loading the page again. */
export function Link({ to, className, onFollow, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onFollow();
  };
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  );
}
