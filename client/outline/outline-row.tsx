import { Button, Cell, Collection, Row } from 'react-aria-components';
import { shortDesignation } from '../network/attachments.js';
import type { OutlineRow } from './rows.js';
import { countWords, gapWords, MARK_WORDS } from './words.js';

/** React Aria asks for this by one name when it draws a row and by the other when a key is pressed on it. */
const WITH_CHILDREN = { hasChildItems: true, hasChildRows: true };

/** A row with those under it. */
export function rowOf(row: OutlineRow) {
  const gaps = gapWords(row);
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
          </span>
        </div>
      </Cell>
      <Cell>{row.kind}</Cell>
      <Cell>{row.holder}</Cell>
      <Cell>{row.offices.map(shortDesignation).join(', ')}</Cell>
      <Cell>{countWords(row.own.duties, row.below.duties)}</Cell>
      <Cell>{gaps !== '' && <span className="has-gap">{gaps}</span>}</Cell>
      <Cell>{row.answersTo}</Cell>
      <Collection items={row.children}>{rowOf}</Collection>
    </Row>
  );
}
