import type { LineType } from '../../server/structure/line-types.js';
import type { Palette } from './palette.js';

/** How a line of a type looks, on the canvas and in its legend. */
export interface LineLook {
  readonly colour: Extract<keyof Palette, 'ink' | 'edge' | 'assuredMark'>;
  /** Pixels. */
  readonly width: number;
  /** What points to the upper end: filled, open, a diamond, or nothing. */
  readonly arrow: 'triangle' | 'vee' | 'diamond' | 'none';
  /** Pixels drawn and left out in turn; null for a line without gaps. */
  readonly dashes: readonly [number, number] | null;
  readonly opacity: number;
}

const PLAIN: LineLook = { colour: 'edge', width: 1, arrow: 'none', dashes: null, opacity: 1 };

export const LINE_LOOKS: Readonly<Record<LineType, LineLook>> = {
  DISCHARGED_BY: { ...PLAIN, colour: 'ink', arrow: 'triangle' },
  ACCOUNTABLE_TO: { ...PLAIN, colour: 'ink', width: 2, arrow: 'triangle' },
  LINE_MANAGED_BY: { ...PLAIN, colour: 'ink', arrow: 'vee' },
  LED_BY: PLAIN,
  ASSURES: { ...PLAIN, colour: 'assuredMark', arrow: 'triangle', dashes: [8, 5] },
  CHAIRED_BY: { ...PLAIN, colour: 'assuredMark', arrow: 'vee', dashes: [1.5, 3] },
  MEMBER_OF: { ...PLAIN, width: 0.75, opacity: 0.6 },
  SITS_IN: PLAIN,
  PART_OF: { ...PLAIN, width: 0.75, arrow: 'diamond' },
  HELD_BY: PLAIN,
};

/** The class that the lines of a type have on the canvas. */
export function lineClass(type: LineType): string {
  return type.toLowerCase().replaceAll('_', '-');
}
