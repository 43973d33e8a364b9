/** The face that labels are drawn in, as a canvas names it. */
export const FACE = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

/** Gives the width in pixels of a text at a size and weight. */
export type Measure = (text: string, size: number, weight: number) => number;

let shared: Measure | null = null;

/** Measures with the page's own face, once that is loaded; one for all, which remembers every width. */
export function measureOnCanvas(): Measure {
  shared ??= startMeasuring();
  return shared;
}

function startMeasuring(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${FACE}`;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

export interface Fitting {
  readonly measure: Measure;
  readonly size: number;
  readonly weight: number;
  /** Pixels. */
  readonly width: number;
  readonly lines: number;
}

/** Breaks a text into at most so many lines of a width; what does not fit ends in an ellipsis. */
export function fitText(text: string, { measure, size, weight, width, lines }: Fitting): string[] {
  const fits = (part: string) => measure(part, size, weight) <= width;
  const fitted: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      fitted.push(line);
      line = word;
    }
  }
  fitted.push(line);
  if (fitted.length > lines) fitted.splice(lines - 1, fitted.length, fitted.slice(lines - 1).join(' '));
  return fitted.map((each) => (fits(each) ? each : shortened(each, fits)));
}

function shortened(text: string, fits: (part: string) => boolean): string {
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${text.slice(0, middle).trimEnd()}…`)) least = middle;
    else most = middle - 1;
  }
  return `${text.slice(0, least).trimEnd()}…`;
}
