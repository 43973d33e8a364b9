import type { z } from 'zod';
import type { Suggestions } from './did-you-mean.js';
import { isNull, type ShapeOf } from './shape.js';
import { locate, type Fault, type Place, type TreeNode, type TreePath } from './tree.js';
import { words } from './words.js';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** Turns what a schema says of the values of a tree into faults at their places in the file. */
export class IssueReading {
  constructor(
    private readonly root: TreeNode,
    private readonly shapeOf: ShapeOf,
    private readonly suggestions: Suggestions,
  ) {}

  /** @param above the path that the issues' own paths begin from */
  faults(issues: readonly Issue[], above: TreePath = []): Fault[] {
    return issues.flatMap((issue) => this.faultsOf(issue, [...above, ...issue.path]));
  }

  private faultsOf(issue: Issue, path: TreePath): Fault[] {
    const place = locate(this.root, path);
    if (issue.code === 'unrecognized_keys') return this.unknownKeys(issue.keys, place.node);
    if (!place.found) {
      const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      return [{ offset: place.node.offset, message: words.missing(String(path.at(-1)), choices) }];
    }
    if (isNull(place.node)) return [emptyValue(place)];
    if (issue.code === 'invalid_union') return this.unionFaults(issue, path, place.node);
    if (issue.code === 'invalid_key' && place.entry) {
      const message = words.about(place.entry.key, issue.issues[0]?.message ?? issue.message);
      return [{ offset: place.entry.keyOffset, message }];
    }
    return [{ offset: place.node.offset, message: this.message(issue, place.node) }];
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
    if (node.kind !== 'scalar') return words.wrongKind(['string'], node);
    return words.noneOf(node.text, choices, this.suggestions.nearest(node.text, choices));
  }

  private unknownKeys(keys: readonly string[], map: TreeNode): Fault[] {
    const known = Object.keys(this.shapeOf.get(map)?.shape ?? {});
    return keys.map((key) => {
      const offset = map.kind === 'map' ? map.entries.get(key)?.keyOffset : undefined;
      const message = words.unknownKey(key, known, this.suggestions.nearest(key, known));
      return { offset: offset ?? map.offset, message };
    });
  }

  /** Of a union, what is wrong by the option that comes nearest: one that takes this kind of node at all. */
  private unionFaults(issue: UnionIssue, path: TreePath, node: TreeNode): Fault[] {
    const refused = (one: Issue) => one.code === 'invalid_type' && one.path.length === 0;
    const [nearest] = issue.errors
      .filter((branch) => !branch.some(refused))
      .toSorted((left, right) => left.length - right.length);
    if (nearest) return this.faults(nearest, path);
    const expected = issue.errors
      .flat()
      .flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []));
    return [{ offset: node.offset, message: words.wrongKind(expected, node) }];
  }
}

function emptyValue(place: Place): Fault {
  if (place.entry) return { offset: place.entry.keyOffset, message: words.noValue(place.entry.key) };
  return { offset: place.node.offset, message: words.emptyListItem() };
}
