import type { ReactElement } from 'react';
import { ListLayout, Virtualizer } from 'react-aria-components';

/** Rows above which a list draws only what is scrolled to. */
export const MANY_ROWS = 60;
const HEADING_HEIGHT = 36;

interface Props {
  readonly isLong: boolean;
  /** Pixels of a usual row, until it is measured. */
  readonly rowHeight: number;
  /** The list. */
  readonly children: ReactElement;
}

/** A long list draws only what is scrolled to. */
export function InWindow({ isLong, rowHeight, children }: Props) {
  if (!isLong) return children;
  return (
    <Virtualizer
      layout={ListLayout}
      layoutOptions={{ estimatedRowSize: rowHeight, estimatedHeadingSize: HEADING_HEIGHT }}
    >
      {children}
    </Virtualizer>
  );
}
