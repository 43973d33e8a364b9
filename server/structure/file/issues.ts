import type { z } from 'zod';
import type { Suggestions } from './did-you-mean.js';
import type { FaultList } from './fault-list.js';
import { isNull, type ShapeOf } from './shape.js';
import { locate, type Place, type TreeNode, type TreePath } from './tree.js';
import { words } from './words.js';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** Turns what a schema says of the values of a tree into faults at their places in the file. */
export class IssueReading {
  constructor(
    private readonly root: TreeNode,
    private readonly shapeOf: ShapeOf,
    private readonly suggestions: Suggestions,
    private readonly faults: FaultList,
  ) {}

  /** @param above the path that the issues' own paths begin from */
  take(issues: readonly Issue[], above: TreePath = []): void {
    for (const issue of issues) {
      if (this.faults.isFull) return;
      this.takeOne(issue, [...above, ...issue.path]);
    }
  }

  private takeOne(issue: Issue, path: TreePath): void {
    const place = locate(this.root, path);
    if (issue.code === 'unrecognized_keys') {
      this.unknownKeys(issue.keys, place.node);
    } else if (!place.found) {
      const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      this.faults.add(place.node.offset, words.missing(String(path.at(-1)), choices));
    } else if (isNull(place.node)) {
      this.emptyValue(place);
    } else if (issue.code === 'invalid_union') {
      this.union(issue, path, place.node);
    } else if (issue.code === 'invalid_key' && place.entry) {
      const fault = issue.issues[0]?.message ?? issue.message;
      this.faults.add(place.entry.keyOffset, words.about(place.entry.key, fault));
    } else {
      this.faults.add(place.node.offset, this.message(issue, place.node));
    }
  }

  private message(issue: Issue, node: TreeNode): string {
    switch (issue.code) {
      case 'invalid_type':
        return words.wrongKind([issue.expected], node);
      case 'invalid_value':
        return this.wrongValue(issue.values.map(String), node);
      case 'too_small':
        return words.tooFew(Number(issue.minimum), issue.origin);
      case 'too_big':
        return words.tooMany(Number(issue.maximum), issue.origin);
      default:
        return node.kind === 'scalar' ? words.about(node.text, issue.message) : issue.message;
    }
  }

  private wrongValue(choices: readonly string[], node: TreeNode): string {
    if (node.kind !== 'scalar') return words.wrongKind(choices.length === 1 ? choices : ['string'], node);
    return words.noneOf(node.text, choices, this.suggestions.nearest(node.text, choices));
  }

  private unknownKeys(keys: readonly string[], map: TreeNode): void {
    const known = Object.keys(this.shapeOf.get(map)?.shape ?? {});
    for (const key of keys) {
      if (this.faults.isFull) return;
      const offset = map.kind === 'map' ? map.entries.get(key)?.keyOffset : undefined;
      const meant = this.suggestions.nearest(key, known);
      this.faults.add(offset ?? map.offset, words.unknownKey(key, known, meant));
    }
  }

  /** Of a union, what is wrong by the option that comes nearest: one that takes this kind of node at all. */
  private union(issue: UnionIssue, path: TreePath, node: TreeNode): void {
    const refused = (one: Issue) => one.code === 'invalid_type' && one.path.length === 0;
    const [nearest] = issue.errors
      .filter((branch) => !branch.some(refused))
      .toSorted((left, right) => left.length - right.length);
    const expected = issue.errors
      .flat()
      .flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
    if (nearest) this.take(nearest, path);
    else this.faults.add(node.offset, words.wrongKind(expected, node));
  }

  private emptyValue(place: Place): void {
    if (place.entry) this.faults.add(place.entry.keyOffset, words.noValue(place.entry.key));
    else this.faults.add(place.node.offset, words.emptyListItem());
  }
}
