import type { KeyboardEvent } from 'react';

/** Whether a key asks for the menu of what has the focus. */
export function isMenuKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}
