import type { StylesheetJson } from 'cytoscape';
import { LINE_TYPES, type LineType } from '../../server/structure/line-types.js';
import { LINE_LOOKS, lineClass } from './line-looks.js';
import { FACE } from './measure.js';
import type { Palette } from './palette.js';
import { SMALL, TITLE } from './sizes.js';

/** How the picture looks in the colours given. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [
    ...nodeStyles(palette),
    ...attachmentStyles(palette),
    ...edgeStyles(palette),
    ...stateStyles(palette),
  ];
}

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'font-family': FACE,
        'font-size': TITLE.size,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'line-height': 1.2,
        'text-valign': 'center',
        'text-halign': 'center',
        shape: 'round-rectangle',
        'background-color': palette.raised,
        'border-width': 1.25,
        'border-color': palette.edge,
        'overlay-opacity': 0,
        'z-index': 10,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: '.box',
      style: {
        'background-color': palette.sunken,
        'border-width': 1,
        'border-opacity': 0.5,
        'corner-radius': '10px',
        'z-index': 1,
      },
    },
    {
      selector: '.stack',
      style: { 'background-opacity': 0, 'border-width': 1, 'border-style': 'dotted', 'z-index': 2 },
    },
    { selector: '.card', style: { 'font-weight': TITLE.weight, 'corner-radius': '7px' } },
    { selector: '.footed', style: { 'text-margin-y': -8 } },
    { selector: '.independent, .external', style: { shape: 'cut-rectangle', 'corner-radius': '9px' } },
    { selector: '.board', style: { 'corner-radius': '24px', 'background-color': palette.paper } },
    { selector: '.card.directorate, .remainder', style: { 'background-color': palette.sunken } },
    {
      selector: '.folded',
      style: { ghost: 'yes', 'ghost-offset-x': 5, 'ghost-offset-y': 5, 'ghost-opacity': 0.6 },
    },
    { selector: '.vacant', style: { 'border-style': 'dashed', 'border-width': 1.75 } },
    {
      selector: '.sheet',
      style: {
        shape: 'rectangle',
        'font-size': SMALL.size,
        'background-color': palette.raised,
        'border-width': 1,
        'z-index': 11,
      },
    },
    { selector: '.sheet.gap', style: { 'border-color': palette.gapMark, 'border-width': 1.5 } },
  ];
}

function attachmentStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: '.attachment',
      style: { 'font-size': SMALL.size, 'border-width': 0, 'z-index': 30, events: 'no', 'text-events': 'no' },
    },
    {
      selector: '.tab',
      style: {
        'background-color': palette.accent,
        color: palette.accentInk,
        'font-weight': 600,
        'corner-radius': '4px',
      },
    },
    // On a ground of its own, so that no line runs through the words.
    {
      selector: '.heading',
      style: {
        shape: 'rectangle',
        'background-color': palette.sunken,
        color: palette.soft,
        'font-weight': 600,
        'z-index': 9,
      },
    },
    {
      selector: '.badge, .gap-badge',
      style: {
        'corner-radius': '9px',
        'background-color': palette.raised,
        'border-width': 1,
        'border-color': palette.edge,
      },
    },
    {
      selector: '.gap-badge',
      style: { color: palette.gap, 'border-color': palette.gapMark, 'border-width': 1.5, 'font-weight': 600 },
    },
    { selector: '.footing', style: { 'background-opacity': 0, color: palette.soft, 'z-index': 12 } },
    { selector: '.bar', style: { shape: 'rectangle', 'background-color': palette.edge } },
    {
      selector: '.fold',
      style: {
        shape: 'ellipse',
        events: 'yes',
        'background-color': palette.raised,
        'border-width': 1,
        'border-color': palette.edge,
        'font-weight': 600,
      },
    },
    {
      selector: '.open-end',
      style: { 'background-opacity': 0, color: palette.gap, 'font-size': TITLE.size, 'font-weight': 700 },
    },
    {
      selector: '.mark',
      style: {
        shape: 'ellipse',
        'background-color': palette.ink,
        color: palette.paper,
        'font-weight': 700,
        'font-size': TITLE.size,
      },
    },
    {
      selector: '.step',
      style: { shape: 'ellipse', 'background-color': palette.ink, color: palette.paper, 'font-weight': 700 },
    },
    {
      selector: '.caption',
      style: {
        shape: 'rectangle',
        'background-color': palette.gap,
        color: palette.paper,
        'font-weight': 600,
        'z-index': 40,
      },
    },
  ];
}

function edgeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        label: 'data(label)',
        'font-family': FACE,
        'font-size': SMALL.size,
        'font-weight': 600,
        color: palette.ink,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'curve-style': 'straight',
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'overlay-opacity': 0,
        'z-index': 5,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [8],
        'edge-distances': 'node-position',
      },
    },
    ...LINE_TYPES.map((type) => lineStyle(type, palette)),
    { selector: 'edge.several', style: { width: 'data(width)' } },
  ];
}

function lineStyle(type: LineType, palette: Palette): StylesheetJson[number] {
  const { colour, width, arrow, dashes, opacity } = LINE_LOOKS[type];
  return {
    selector: `.${lineClass(type)}`,
    style: {
      width,
      'line-color': palette[colour],
      'line-opacity': opacity,
      'target-arrow-color': palette[colour],
      'target-arrow-shape': arrow,
      ...(dashes && { 'line-style': 'dashed', 'line-dash-pattern': [...dashes] }),
    },
  };
}

function stateStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge.touching',
      // Beneath the line, whose own colour says what it is.
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.22, 'underlay-padding': 4 },
    },
    { selector: '.added', style: { 'border-width': 3, 'border-color': palette.coveredMark } },
    {
      selector: '.removed',
      style: {
        'border-style': 'dashed',
        'border-width': 2,
        'border-color': palette.gapMark,
        color: palette.soft,
        'background-opacity': 0.4,
      },
    },
    { selector: '.changed', style: { 'border-width': 2, 'border-color': palette.assuredMark } },
    {
      selector: 'edge.added',
      style: {
        width: 3.5,
        'line-color': palette.coveredMark,
        'target-arrow-color': palette.coveredMark,
        label: '+',
      },
    },
    {
      selector: 'edge.removed',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [3, 5],
        'line-color': palette.gapMark,
        'target-arrow-color': palette.gapMark,
        label: '×',
      },
    },
    {
      selector: 'edge.changed',
      style: { 'line-color': palette.assuredMark, 'target-arrow-color': palette.assuredMark, label: '~' },
    },
    { selector: '.dim', style: { opacity: 0.15 } },
    {
      selector: 'edge.drawn',
      style: { width: 3.5, 'line-color': palette.ink, 'target-arrow-color': palette.ink, 'z-index': 20 },
    },
    {
      selector: 'edge.drawn.good',
      style: { 'line-color': palette.coveredMark, 'target-arrow-color': palette.coveredMark },
    },
    {
      selector: 'edge.drawn.broken',
      style: { 'line-color': palette.gapMark, 'target-arrow-color': palette.gapMark },
    },
    { selector: 'node.drawn', style: { 'border-width': 2.5, 'border-color': palette.ink } },
    {
      selector: 'edge.ghostly',
      style: {
        opacity: 0.75,
        'line-style': 'dashed',
        'line-color': palette.assuredMark,
        'target-arrow-color': palette.assuredMark,
        width: 2.5,
        'z-index': 19,
      },
    },
    {
      selector: 'node.ghostly',
      style: {
        opacity: 0.75,
        'border-style': 'dashed',
        'border-color': palette.assuredMark,
        'border-width': 2,
      },
    },
    {
      selector: 'edge.former',
      style: { 'line-color': palette.soft, 'target-arrow-color': palette.soft, opacity: 0.9 },
    },
    {
      selector: 'edge.former.removed',
      style: { 'line-color': palette.gapMark, 'target-arrow-color': palette.gapMark },
    },
    { selector: 'node.former', style: { 'border-color': palette.soft } },
    { selector: 'node.former.removed', style: { 'border-color': palette.gapMark } },
    {
      selector: 'node.focused',
      style: { 'border-width': 3, 'border-style': 'double', 'border-color': palette.accent },
    },
    {
      selector: 'node.selected',
      style: { 'border-width': 3, 'border-color': palette.accent, 'background-color': palette.selected },
    },
    {
      selector: 'edge.selected',
      style: { width: 4, 'line-color': palette.accent, 'target-arrow-color': palette.accent },
    },
    {
      selector: 'node.aimed',
      style: { 'border-width': 4, 'border-color': palette.accent, 'border-style': 'double' },
    },
  ];
}
