import { LINE_RULES } from '../line-types.js';
import { citedSource, type NodeType } from '../model.js';
import { declaredLines, citations, type DeclaredLine } from './declared-lines.js';
import { Declared, entryOf, itemsOf, type DeclaredNode } from './declared.js';
import type { Suggestions } from './did-you-mean.js';
import { partOfCycles } from './part-of-cycles.js';
import type { SourceText } from './position.js';
import { isNodeId, textFault } from './text.js';
import type { Fault, TreeNode, TreeScalar } from './tree.js';
import { words } from './words.js';

/** Lists of a node whose entries may not be repeated. */
const SETS = ['designations', 'mustReach', 'alsoKnownAs'] as const;

/**
 * What is wrong between the parts of a structure file: ids declared twice, lines that lead nowhere, to the wrong type of
 * node, to their own node or twice to the same, a PART_OF cycle, unlisted sources, repeated entries, and a vacant post
 * that somebody holds. It looks at the tree, and passes over what the schema refuses in itself, so that one fault
 * gives one error.
 */
export function referenceFaults(root: TreeNode, source: SourceText, suggestions: Suggestions): Fault[] {
  const declared = new Declared(root);
  const lines = declared.nodes.map(declaredLines);
  return [
    ...declared.duplicateIds(source),
    ...lines.flat().flatMap((line) => lineFault(line, declared, suggestions)),
    ...lines.flatMap(repeatedLines),
    ...partOfCycles(lines.flat(), declared),
    ...declared.nodes.flatMap((node) => [
      ...citations(node).flatMap((citation) => citationFault(citation, declared, suggestions)),
      ...SETS.flatMap((key) => repeated(scalars(node, key))),
      ...vacantFault(node),
    ]),
  ];
}

function lineFault({ type, from, to }: DeclaredLine, declared: Declared, suggestions: Suggestions): Fault[] {
  if (!isNodeId(to.text)) return [];
  const { offset, text: id } = to;
  const rule = LINE_RULES[type];
  const wanted: readonly NodeType[] = rule.sameType ? [from.type] : rule.to;
  if (id === from.id?.text) return [{ offset, message: words.selfLine(id, rule.words) }];
  const target = declared.node(id);
  if (!target) {
    if (declared.isMisplaced(id)) return [];
    const meant = suggestions.nearest(id, declared.ids(wanted));
    return [{ offset, message: words.unknownNode(id, wanted, meant) }];
  }
  if (wanted.includes(target.type)) return [];
  return [{ offset, message: words.wrongTarget(rule.key, id, target.type, wanted) }];
}

function repeatedLines(lines: readonly DeclaredLine[]): Fault[] {
  const seen = new Set<string>();
  return lines.flatMap(({ type, to }) => {
    const line = `${type}:${to.text}`;
    if (!seen.has(line)) {
      seen.add(line);
      return [];
    }
    return [{ offset: to.offset, message: words.repeatedLine(LINE_RULES[type].key, to.text) }];
  });
}

function citationFault(citation: TreeScalar, declared: Declared, suggestions: Suggestions): Fault[] {
  const key = citedSource(citation.text);
  const known = declared.sourceKeys.has(key) || declared.isMisplaced(key);
  if (known || textFault(citation.text) !== null) return [];
  const meant = suggestions.nearest(key, declared.sourceKeys);
  return [{ offset: citation.offset, message: words.unknownSource(key, meant) }];
}

function scalars(node: DeclaredNode, key: string): TreeScalar[] {
  return itemsOf(entryOf(node.map, key)?.value).filter((item) => item.kind === 'scalar');
}

function repeated(items: readonly TreeScalar[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ offset, text }) => {
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [{ offset, message: words.repeatedItem(text) }];
  });
}

function vacantFault({ map }: DeclaredNode): Fault[] {
  const vacant = entryOf(map, 'vacant');
  const isVacant = vacant?.value.kind === 'scalar' && vacant.value.value === true;
  if (!isVacant || !entryOf(map, 'heldBy')) return [];
  return [{ offset: vacant.keyOffset, message: words.vacantAndHeld() }];
}
