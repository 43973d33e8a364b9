import { Button, Cell, Collection, Row } from 'react-aria-components';
import { underName, type OutlineColumn } from './columns.js';
import type { OutlineRow } from './rows.js';
import { MARK_WORDS } from './words.js';

/** React Aria asks for this by one name when it draws a row and by the other when a key is pressed on it. */
const WITH_CHILDREN = { hasChildItems: true, hasChildRows: true };

/** A row with those under it, in so many columns; what has no column stands under the name. */
export function rowOf(row: OutlineRow, columns: readonly OutlineColumn[]) {
  const under = underName(row, columns);
  return (
    <Row
      id={row.key}
      textValue={row.name}
      className={`outline-row ${row.mark ?? ''}`}
      {...(row.hasChildren && WITH_CHILDREN)}
    >
      <Cell className="outline-name">
        <div className="outline-place">
          {row.hasChildren ? (
            <Button slot="chevron" className="outline-chevron">
              <span aria-hidden="true">{row.isOpen ? '▾' : '▸'}</span>
            </Button>
          ) : (
            <span className="outline-chevron" />
          )}
          <span className={row.node === null ? 'soft' : 'outline-words'}>
            {row.name}
            {row.mark && <span className="outline-mark"> {MARK_WORDS[row.mark]}</span>}
            {under !== '' && <span className="soft outline-under">{under}</span>}
          </span>
        </div>
      </Cell>
      {columns.map(({ title, textOf }) => (
        <Cell key={title}>
          <span className={title === 'Gaps' && textOf(row) !== '' ? 'has-gap' : ''}>{textOf(row)}</span>
        </Cell>
      ))}
      <Collection items={row.children} dependencies={[columns]}>
        {(child) => rowOf(child, columns)}
      </Collection>
    </Row>
  );
}
