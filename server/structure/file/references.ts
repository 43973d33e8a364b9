import { LINE_RULES } from '../line-types.js';
import { citedSource, type NodeType } from '../model.js';
import { declaredLines, type DeclaredLine } from './declared-lines.js';
import { Declared, entryOf, itemsOf, scalarAt, type DeclaredNode } from './declared.js';
import type { Suggestions } from './did-you-mean.js';
import type { FaultList } from './fault-list.js';
import { reportPartOfCycles } from './part-of-cycles.js';
import type { SourceText } from './position.js';
import { isNodeId, textFault } from './text.js';
import type { TreeNode, TreeScalar } from './tree.js';
import { words } from './words.js';

/** Lists of a node whose entries may not be repeated. */
const SETS = ['designations', 'mustReach', 'alsoKnownAs'];

/**
 * What is wrong between the parts of a structure file: ids declared twice, lines that lead nowhere, to the wrong type of
 * node, to their own node or twice to the same, a PART_OF cycle, unlisted sources, repeated entries, and a vacant post
 * that somebody holds. It looks at the tree, and passes over what the schema refuses in itself, so that one fault
 * gives one error.
 */
export function checkReferences(
  root: TreeNode,
  source: SourceText,
  suggestions: Suggestions,
  faults: FaultList,
): void {
  const declared = new Declared(root);
  const lines = declared.nodes.map(declaredLines);
  const check = new ReferenceCheck(declared, suggestions, faults);
  declared.reportDuplicateIds(source, faults);
  for (const node of declared.nodes) check.node(node);
  for (const ofNode of lines) check.lines(ofNode);
  if (faults.isFull) return;
  reportPartOfCycles(lines.flat(), declared, faults);
}

class ReferenceCheck {
  constructor(
    private readonly declared: Declared,
    private readonly suggestions: Suggestions,
    private readonly faults: FaultList,
  ) {}

  node({ map }: DeclaredNode): void {
    if (this.faults.isFull) return;
    this.citation(scalarAt(map, 'source'));
    for (const key of SETS) this.repetition(itemsOf(entryOf(map, key)?.value));
    const vacant = entryOf(map, 'vacant');
    const isVacant = vacant?.value.kind === 'scalar' && vacant.value.value === true;
    if (isVacant && entryOf(map, 'heldBy')) this.faults.add(vacant.keyOffset, words.vacantAndHeld());
  }

  /** Checks the lines of one node. */
  lines(lines: readonly DeclaredLine[]): void {
    const seen = new Set<string>();
    for (const line of lines) {
      if (this.faults.isFull) return;
      this.citation(line.citation);
      if (!line.to) continue;
      const identity = `${line.key} ${line.to.text}`;
      if (seen.has(identity)) this.faults.add(line.to.offset, words.repeatedLine(line.key, line.to.text));
      else if (isNodeId(line.to.text)) this.upperEnd(line, line.to);
      seen.add(identity);
    }
  }

  private upperEnd({ type, key, from }: DeclaredLine, { text: id, offset }: TreeScalar): void {
    const rule = LINE_RULES[type];
    const wanted: readonly NodeType[] = rule.sameType ? [from.type] : rule.to;
    const target = this.declared.node(id);
    if (id === from.id?.text) {
      this.faults.add(offset, words.selfLine(id, rule.words));
    } else if (target) {
      if (!wanted.includes(target.type))
        this.faults.add(offset, words.wrongTarget(key, id, target.type, wanted));
    } else if (!this.declared.isMisplaced(id)) {
      const meant = this.suggestions.nearest(id, this.declared.ids(wanted));
      this.faults.add(offset, words.unknownNode(id, wanted, meant));
    }
  }

  private citation(citation: TreeScalar | null): void {
    if (!citation) return;
    const key = citedSource(citation.text);
    const known = this.declared.sourceKeys.has(key) || this.declared.isMisplaced(key);
    if (known || textFault(citation.text) !== null) return;
    const meant = this.suggestions.nearest(key, this.declared.sourceKeys);
    this.faults.add(citation.offset, words.unknownSource(key, meant));
  }

  private repetition(items: readonly TreeNode[]): void {
    if (items.length < 2) return;
    const seen = new Set<string>();
    for (const item of items) {
      if (this.faults.isFull) return;
      if (item.kind !== 'scalar') continue;
      if (seen.has(item.text)) this.faults.add(item.offset, words.repeatedItem(item.text));
      seen.add(item.text);
    }
  }
}
