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

/** Reads the palette of the theme that the page has now. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (key: keyof Palette) => style.getPropertyValue(TOKENS[key]).trim();
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
