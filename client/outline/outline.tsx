import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import { Column, Table, TableBody, TableHeader, TableLayout, Virtualizer } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { ActiveFilters } from '../network/active-filters.js';
import { go } from '../view/use-view.js';
import { columnsIn } from './columns.js';
import { selectedRow, shownRows } from './open-rows.js';
import { rowOf } from './outline-row.js';
import { useRowMenu } from './row-menu.js';
import { useOutline } from './use-outline.js';
import './outline.css';

/** The id by which the skip link finds what holds the table. */
export const OUTLINE_ID = 'outline';

/** Nodes of a structure above which only the rows that are scrolled to are drawn. */
const MANY = 150;
/** Pixels of the names. */
const NAME_LEAST = 150;
const LAYOUT = { estimatedRowHeight: 44, headingHeight: 36 };

/** What the canvas shows as a tree table: who answers to whom, with the duties under who discharges them. */
export function Outline() {
  const { view, overlay } = useExplored();
  const { rows, toggle } = useOutline();
  const shown = useMemo(() => shownRows(rows), [rows]);
  const open = useMemo(() => new Set(shown.filter(({ isOpen }) => isOpen).map(({ key }) => key)), [shown]);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = selectedRow(shown, view.selected, chosen);
  const choose = (key: string | null) => {
    const row = shown.find((each) => each.key === key);
    if (row?.node === null) {
      toggle(row.key);
      return;
    }
    setChosen(key);
    go({ selected: row?.node ?? null });
  };
  const ground = useShown(selected);
  const columns = useColumns(ground);
  const rowMenu = useRowMenu(shown);
  const isLong = overlay.network.nodes.size > MANY;
  return (
    <div id={OUTLINE_ID} className="outline" ref={ground} {...rowMenu}>
      <ActiveFilters />
      <InWindow isLong={isLong}>
        <Table
          aria-label="Outline: who answers to whom, and for what"
          className={isLong ? 'outline-table long' : 'outline-table'}
          treeColumn="name"
          selectionMode="single"
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [key = null] = keys === 'all' ? [] : keys;
            choose(key === null ? null : String(key));
          }}
          expandedKeys={open}
          onExpandedChange={(keys) => {
            const now = new Set([...keys].map(String));
            const toggled = shown.find(({ key, isOpen }) => isOpen !== now.has(key));
            if (toggled) toggle(toggled.key);
          }}
        >
          <TableHeader>
            <Column id="name" isRowHeader width="4fr" minWidth={NAME_LEAST}>
              Name
            </Column>
            {columns.map(({ title, share, least }) => (
              <Column key={title} id={title} width={`${share}fr`} minWidth={least}>
                {title}
              </Column>
            ))}
          </TableHeader>
          <TableBody items={rows} dependencies={[columns]} renderEmptyState={nothingLeft}>
            {(row) => rowOf(row, columns)}
          </TableBody>
        </Table>
      </InWindow>
    </div>
  );
}

function nothingLeft() {
  return 'Everything is hidden. Show everything again above.';
}

/** As many columns as there is room for. */
function useColumns(ground: RefObject<HTMLDivElement | null>) {
  const [columns, setColumns] = useState(() => columnsIn(0));
  useLayoutEffect(() => {
    const place = ground.current;
    if (!place) return undefined;
    const fit = () => {
      const next = columnsIn(place.clientWidth);
      setColumns((before) => (before.length === next.length ? before : next));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, [ground]);
  return columns;
}

/** Scrolls to a row when it becomes the selected one. */
function useShown(selected: string | null) {
  const ground = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    const row = ground.current?.querySelector(`[data-key="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return ground;
}

/** The outline of a large structure draws only what is scrolled to. */
function InWindow({ isLong, children }: { readonly isLong: boolean; readonly children: ReactElement }) {
  if (!isLong) return children;
  return (
    <Virtualizer layout={TableLayout} layoutOptions={LAYOUT}>
      {children}
    </Virtualizer>
  );
}
