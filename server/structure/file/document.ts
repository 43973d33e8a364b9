import { z } from 'zod';
import { decode } from './decode.js';
import { Suggestions } from './did-you-mean.js';
import { FaultList } from './fault-list.js';
import { MOST_ERRORS_COUNTED, type FileError, type FileFormat } from './format.js';
import { IssueReading } from './issues.js';
import { jsonTree } from './json-tree.js';
import { SourceText, type Position } from './position.js';
import { shape } from './shape.js';
import { locate, type Fault, type TreeNode, type TreePath } from './tree.js';
import { yamlTree } from './yaml-tree.js';

/** A file as far as it could be read. */
export interface DocumentReading<Value> {
  readonly source: SourceText;
  /** Null when the syntax is broken. */
  readonly root: TreeNode | null;
  /** Null when the file does not fit the schema. */
  readonly value: Value | null;
  readonly faults: readonly Fault[];
}

/**
 * Reads a file against a schema as far as it goes, so that a caller can look for more that is wrong in what is left.
 * @param suggestions remembers how much looking for near words the file has cost
 */
export function readTolerantly<Schema extends z.core.$ZodType>(
  bytes: Uint8Array,
  format: FileFormat,
  schema: Schema,
  suggestions: Suggestions,
): DocumentReading<z.core.output<Schema>> {
  const { text, fault } = decode(bytes, format);
  const source = new SourceText(text);
  if (fault) return { source, root: null, value: null, faults: [fault] };
  const { root, faults, values } = format === 'YAML' ? yamlTree(source) : jsonTree(source);
  if (!root) return { source, root, value: null, faults };
  const { value, shapeOf } = shape(root, schema, values);
  const parsed = z.core.safeParse(schema, value);
  if (parsed.success) return { source, root, value: parsed.data, faults };
  const issues = new FaultList();
  new IssueReading(root, shapeOf, suggestions, issues).take(parsed.error.issues);
  return { source, root, value: null, faults: [...faults, ...issues.faults] };
}

/** Faults as errors with their positions, in the order of the file and none twice, as far as they are counted. */
export function fileErrors(faults: readonly Fault[], source: SourceText): FileError[] {
  const told = new Set<string>();
  return faults
    .toSorted((left, right) => left.offset - right.offset)
    .filter(({ offset, message }) => {
      const key = `${offset} ${message}`;
      return !told.has(key) && told.add(key);
    })
    .slice(0, MOST_ERRORS_COUNTED + 1)
    .map(({ offset, message }) => ({ ...source.positionAt(offset), message }));
}

export type DocumentResult<Value> =
  | { readonly ok: true; readonly value: Value; readonly positionOf: (path: TreePath) => Position }
  | { readonly ok: false; readonly errors: readonly FileError[] };

/**
 * Reads a file of the given format against a schema; it throws for no bytes whatever.
 *
 * A message of the schema's own (of a refinement or a pattern) about a scalar is put behind the quoted text, so it
 * begins with a verb: `is not an id`. About a map or a list it stands alone, as a sentence.
 * @returns the schema's output with a way to find the place of any part (the nearest there is, for a part that is
 * absent), or all errors, sorted by place
 */
export function readDocument<Schema extends z.core.$ZodType>(
  bytes: Uint8Array,
  format: FileFormat,
  schema: Schema,
): DocumentResult<z.core.output<Schema>> {
  const { source, root, value, faults } = readTolerantly(bytes, format, schema, new Suggestions());
  if (!root || value === null || faults.length > 0) return { ok: false, errors: fileErrors(faults, source) };
  return { ok: true, value, positionOf: (path) => source.positionAt(locate(root, path).node.offset) };
}
