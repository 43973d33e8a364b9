import type { KeyboardEvent, MouseEvent } from 'react';
import { useExplored } from '../app/explored.js';
import { isMenuKey } from '../app/menu-key.js';
import { openMenu } from '../scenario/thing-menu.js';
import type { OutlineRow } from './rows.js';

/** Pixels from the left edge of a row to where its menu opens by a key. */
const INDENT = 40;

interface RowMenu {
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Opens the menu of a row, the same as that of its card: at the pointer, or by the key at the row. */
export function useRowMenu(shown: readonly OutlineRow[]): RowMenu {
  const explored = useExplored();
  const open = (target: EventTarget, at: (row: DOMRect) => { readonly x: number; readonly y: number }) => {
    const place = target instanceof Element ? target.closest('[role="row"][data-key]') : null;
    const key = place?.getAttribute('data-key');
    const node = shown.find((row) => row.key === key)?.node;
    if (!place || node === undefined || node === null) return false;
    openMenu(explored, node, at(place.getBoundingClientRect()));
    return true;
  };
  return {
    onContextMenu: (event) => {
      if (open(event.target, () => ({ x: event.clientX, y: event.clientY }))) event.preventDefault();
    },
    onKeyDownCapture: (event) => {
      if (!isMenuKey(event)) return;
      if (open(event.target, ({ left, bottom }) => ({ x: left + INDENT, y: bottom }))) event.preventDefault();
    },
  };
}
