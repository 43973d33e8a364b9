import { compareIds, type NodeId } from '../structure/ids.js';
import { compareLines, lineId, type Line, type Node, type Source } from '../structure/model.js';
import { lineRows, nodeRows, sourceRows } from './delta.js';
import type { Table } from './table.js';

export const SOURCES: Table<Source, string> = {
  keyOf: (source) => source.key,
  compare: compareIds,
  nameOf: (key) => key,
  rowsOf: sourceRows,
};

export const NODES: Table<Node, NodeId> = {
  keyOf: (node) => node.id,
  compare: compareIds,
  nameOf: (id) => id,
  rowsOf: nodeRows,
};

/** A line is known by its type and ends; whatever it cites is no part of its key. */
export const LINES: Table<Line, Line> = {
  keyOf: (line) => line,
  compare: compareLines,
  nameOf: lineId,
  rowsOf: lineRows,
};
