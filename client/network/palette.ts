import { useSyncExternalStore } from 'react';

/** The colours of the picture, out of the page's tokens. */
export interface Palette {
  readonly paper: string;
  readonly raised: string;
  readonly sunken: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly gap: string;
  readonly gapMark: string;
  readonly covered: string;
  readonly coveredMark: string;
  readonly assured: string;
  readonly assuredMark: string;
  readonly selected: string;
}

const TOKENS: Readonly<Record<keyof Palette, string>> = {
  paper: '--paper',
  raised: '--paper-raised',
  sunken: '--paper-sunken',
  ink: '--ink',
  soft: '--ink-soft',
  edge: '--edge',
  accent: '--accent',
  accentInk: '--accent-ink',
  gap: '--gap',
  gapMark: '--gap-mark',
  covered: '--covered',
  coveredMark: '--covered-mark',
  assured: '--assured',
  assuredMark: '--assured-mark',
  selected: '--selected',
};

/** What stands for a colour where the reader has the system choose all of them. */
const SYSTEM: Readonly<Record<keyof Palette, string>> = {
  paper: 'Canvas',
  raised: 'Canvas',
  sunken: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  edge: 'CanvasText',
  accent: 'Highlight',
  accentInk: 'HighlightText',
  gap: 'LinkText',
  gapMark: 'LinkText',
  covered: 'CanvasText',
  coveredMark: 'CanvasText',
  assured: 'CanvasText',
  assuredMark: 'CanvasText',
  selected: 'Canvas',
};

const forced = window.matchMedia('(forced-colors: active)');

/** Whether the system chooses the colours, which a canvas does not follow by itself. */
export function useForcedColours(): boolean {
  return useSyncExternalStore(subscribe, () => forced.matches);
}

function subscribe(listener: () => void): () => void {
  forced.addEventListener('change', listener);
  return () => {
    forced.removeEventListener('change', listener);
  };
}

/** Reads the palette of the theme that the page has now, or of the system where that chooses the colours. */
export function currentPalette(): Palette {
  if (forced.matches) return paletteOf(systemColour);
  const style = getComputedStyle(document.documentElement);
  return paletteOf((key) => style.getPropertyValue(TOKENS[key]).trim());
}

/** A colour of the system in numbers, since a canvas library knows its name no more than the canvas its theme. */
function systemColour(key: keyof Palette): string {
  const probe = document.createElement('span');
  probe.style.color = SYSTEM[key];
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** A colour of the palette as a style sheet names it. */
export function colourToken(key: keyof Palette): string {
  return `var(${TOKENS[key]})`;
}

function paletteOf(value: (key: keyof Palette) => string): Palette {
  return {
    paper: value('paper'),
    raised: value('raised'),
    sunken: value('sunken'),
    ink: value('ink'),
    soft: value('soft'),
    edge: value('edge'),
    accent: value('accent'),
    accentInk: value('accentInk'),
    gap: value('gap'),
    gapMark: value('gapMark'),
    covered: value('covered'),
    coveredMark: value('coveredMark'),
    assured: value('assured'),
    assuredMark: value('assuredMark'),
    selected: value('selected'),
  };
}
