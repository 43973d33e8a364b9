import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { FACE } from '../network/measure.js';
import type { Point } from '../network/scene.js';
import { NOTE_LEADING, noteHeight, noteSize } from './note.js';

export interface SvgWords {
  readonly title: string;
  /** What the picture shows, for who does not see it and for who finds the file alone. */
  readonly description: string;
  /** Written above the picture, in lines as note.ts breaks them; none when nothing needs saying. */
  readonly note: readonly string[];
  readonly paper: string;
  readonly ink: string;
  /** The face of the labels as a `data:` address, so that they fit wherever the picture is opened. */
  readonly face: string;
}

/** The part of the picture that is seen, as an SVG document of its own; the text stays text. */
export function svgOf(drawing: Core, words: SvgWords): string {
  const { x1, y1, w, h } = drawing.extent();
  const isSeen = (box: { x1: number; x2: number; y1: number; y2: number }) =>
    box.x2 >= x1 && box.x1 <= x1 + w && box.y2 >= y1 && box.y1 <= y1 + h;
  const top = y1 - noteHeight(words.note, w);
  const parts = [
    ...drawing
      .edges()
      .map((edge) => ({ depth: depthOf(edge), box: edge.boundingBox(), draw: () => edgeMarkup(edge) })),
    ...drawing
      .nodes()
      .map((node) => ({ depth: depthOf(node), box: node.boundingBox(), draw: () => nodeMarkup(node) })),
  ]
    .filter(({ box }) => isSeen(box))
    .sort((left, right) => left.depth - right.depth)
    .map(({ draw }) => draw());
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x1, top, w, y1 + h - top].map(short).join(' ')}" width="${short(w)}" height="${short(y1 + h - top)}" font-family="${escape(FACE)}">`,
    `<title>${escape(words.title)}</title>`,
    `<desc>${escape(words.description)}</desc>`,
    `<style>@font-face{font-family:"Atkinson Hyperlegible Next Variable";font-weight:200 800;src:url(${words.face}) format("woff2")}</style>`,
    `<rect x="${short(x1)}" y="${short(y1)}" width="${short(w)}" height="${short(h)}" fill="${words.paper}"/>`,
    ...parts,
    ...noteMarkup(words, { x: x1, y: top, width: w, height: y1 - top }),
    '</svg>',
    '',
  ].join('\n');
}

/** The note covers what reaches above the part that is seen, so that it is never drawn over. */
function noteMarkup({ note, paper, ink }: SvgWords, { x, y, width, height }: Area): readonly string[] {
  if (note.length === 0) return [];
  const size = noteSize(width);
  const spans = note.map(
    (line, index) =>
      `<tspan x="${short(x + size)}" y="${short(y + size * (1.6 + index * NOTE_LEADING))}">${escape(line)}</tspan>`,
  );
  return [
    `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${paper}"/>`,
    `<text font-size="${short(size)}" font-weight="600" fill="${ink}">${spans.join('')}</text>`,
  ];
}

type Styled = NodeSingular | EdgeSingular;

function text(element: Styled, name: string): string {
  return String(element.style(name));
}

function number(element: Styled, name: string): number {
  return Number.parseFloat(text(element, name)) || 0;
}

function depthOf(element: NodeSingular | EdgeSingular): number {
  return number(element, 'z-index');
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function nodeMarkup(node: NodeSingular): string {
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  const border = number(node, 'border-width');
  const shape = text(node, 'shape');
  const paint = [
    `fill="${text(node, 'background-color')}" fill-opacity="${text(node, 'background-opacity')}"`,
    `stroke="${text(node, 'border-color')}" stroke-width="${border}" stroke-opacity="${text(node, 'border-opacity')}"`,
    dashes(text(node, 'border-style'), [6, 4]),
  ].join(' ');
  return `<g opacity="${text(node, 'opacity')}">${outline(shape, { x, y, width, height }, cornerOf(node), paint)}${label(node)}</g>`;
}

function cornerOf(node: NodeSingular): number {
  const given = text(node, 'corner-radius');
  return given === 'auto' ? 6 : Number.parseFloat(given);
}

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

function outline(shape: string, { x, y, width, height }: Area, corner: number, paint: string): string {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  if (shape === 'ellipse')
    return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(width / 2)}" ry="${short(height / 2)}" ${paint}/>`;
  if (shape === 'cut-rectangle') {
    const points = [
      [left + corner, top],
      [right - corner, top],
      [right, top + corner],
      [right, bottom - corner],
      [right - corner, bottom],
      [left + corner, bottom],
      [left, bottom - corner],
      [left, top + corner],
    ];
    return `<polygon points="${points.map((point) => point.map(short).join(',')).join(' ')}" ${paint}/>`;
  }
  const round = shape === 'round-rectangle' ? Math.min(corner, height / 2, width / 2) : 0;
  return `<rect x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}" rx="${short(round)}" ${paint}/>`;
}

function label(node: NodeSingular): string {
  const words = text(node, 'label');
  if (words === '') return '';
  const size = number(node, 'font-size');
  const leading = size * number(node, 'line-height');
  const lines = words.split('\n');
  const isAbove = text(node, 'text-valign') === 'top';
  const middle =
    node.position('y') +
    number(node, 'text-margin-y') -
    (isAbove ? node.height() / 2 + (lines.length * leading) / 2 : 0);
  const first = middle - ((lines.length - 1) * leading) / 2 + size * 0.35;
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${short(node.position('x'))}" y="${short(first + index * leading)}">${escape(line)}</tspan>`,
  );
  return `<text text-anchor="middle" font-size="${size}" font-weight="${text(node, 'font-weight')}" fill="${text(node, 'color')}">${spans.join('')}</text>`;
}

function edgeMarkup(edge: EdgeSingular): string {
  const bends: readonly Point[] = edge.hasClass('bent') ? edge.segmentPoints() : [];
  const points = [edge.sourceEndpoint(), ...bends, edge.targetEndpoint()];
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
  const width = number(edge, 'width');
  const colour = text(edge, 'line-color');
  const line = `<path d="${path}" fill="none" stroke="${colour}" stroke-opacity="${text(edge, 'line-opacity')}" stroke-width="${width}" stroke-linejoin="round" ${dashes(text(edge, 'line-style'), [8, 5])}/>`;
  return `<g opacity="${text(edge, 'opacity')}">${line}${arrow(edge, points, width)}${edgeLabel(edge)}</g>`;
}

function dashes(style: string, pattern: readonly number[]): string {
  if (style === 'dashed') return `stroke-dasharray="${pattern.join(' ')}"`;
  return style === 'dotted' ? 'stroke-dasharray="1.5 3"' : '';
}

function arrow(edge: EdgeSingular, points: readonly Point[], width: number): string {
  const shape = text(edge, 'target-arrow-shape');
  const [before, tip] = points.slice(-2);
  if (shape === 'none' || !before || !tip) return '';
  const turn = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  const colour = text(edge, 'target-arrow-color');
  const size = 6 + 2 * width;
  const half = size * 0.45;
  const isOpen = shape === 'vee';
  const paint = isOpen
    ? `fill="none" stroke="${colour}" stroke-width="${Math.max(1, width)}"`
    : `fill="${colour}"`;
  return `<path d="M${short(-size)} ${short(-half)}L0 0L${short(-size)} ${short(half)}${isOpen ? '' : 'Z'}" ${paint} transform="translate(${short(tip.x)} ${short(tip.y)}) rotate(${short(turn)})"/>`;
}

function edgeLabel(edge: EdgeSingular): string {
  const words = text(edge, 'label');
  if (words === '') return '';
  const { x, y } = edge.midpoint();
  const size = number(edge, 'font-size');
  // As wide as the widest letters need: the label must not be struck through by its line.
  const [width, height] = [words.length * size * 0.62 + 4, size * 1.2 + 2];
  const ground = `<rect x="${short(x - width / 2)}" y="${short(y - height / 2)}" width="${short(width)}" height="${short(height)}" fill="${text(edge, 'text-background-color')}" fill-opacity="${text(edge, 'text-background-opacity')}"/>`;
  return `${ground}<text x="${short(x)}" y="${short(y + 4)}" text-anchor="middle" font-size="${size}" font-weight="600" fill="${text(edge, 'color')}">${escape(words)}</text>`;
}
