import { JSON_TOKEN, jsonTokens, type JsonToken } from './json-scanner.js';
import type { SourceText } from './position.js';
import { EntryCollector, SyntaxFaults } from './syntax-faults.js';
import { DEEPEST, type Fault, type TreeNode, type TreeReading, type TreeScalar } from './tree.js';
import { words } from './words.js';

/** A file of 32 MiB, of about a hundred thousand posts, has some 1.5 million. */
const MOST_VALUES = 2_000_000;

/** A map or list that is not closed yet. */
type Open =
  | { readonly kind: 'map'; readonly entries: EntryCollector; key: JsonToken | null }
  | { readonly kind: 'list'; readonly items: TreeNode[] };

/** What may come next; `value` and `key` alone follow a comma or a colon, after which nothing may close. */
const EXPECTED_WORDS = {
  value: 'a value',
  'value or end': 'a value or ]',
  key: 'a key in double quotes',
  'key or end': 'a key in double quotes or }',
  colon: 'a colon',
  'comma or end': 'a comma or the end of this map or list',
  nothing: 'nothing more',
} as const;
type Expected = keyof typeof EXPECTED_WORDS;

/**
 * Reads JSON text into a tree in one pass that does not recurse. JSON.parse stays the judge of what is JSON: it sees
 * the text once the pass has found it of bearable depth and size.
 */
export function jsonTree(source: SourceText): TreeReading {
  const reading = new JsonReading(source);
  for (const token of jsonTokens(source.text)) {
    reading.take(token);
    if (reading.stopped) break;
  }
  return reading.result();
}

class JsonReading {
  stopped = false;
  private readonly syntax: SyntaxFaults;
  private readonly keyFaults: Fault[] = [];
  private readonly open: Open[] = [];
  private expected: Expected = 'value';
  private commaOffset = 0;
  private values = 0;
  private root: TreeNode | null = null;

  constructor(private readonly source: SourceText) {
    this.syntax = new SyntaxFaults(source);
  }

  result(): TreeReading {
    if (this.syntax.list.length === 0) this.judge();
    const broken = this.syntax.list.length > 0;
    return { root: broken ? null : this.root, faults: [...this.syntax.list, ...this.keyFaults] };
  }

  take(token: JsonToken): void {
    switch (token.kind) {
      case JSON_TOKEN.lineComment:
      case JSON_TOKEN.blockComment:
        this.syntax.add(token.offset, words.jsonComment());
        this.stopped = this.syntax.full;
        break;
      case JSON_TOKEN.openMap:
      case JSON_TOKEN.openList:
        this.takeOpening(token);
        break;
      case JSON_TOKEN.closeMap:
      case JSON_TOKEN.closeList:
        this.takeClosing(token, token.kind === JSON_TOKEN.closeMap ? 'map' : 'list');
        break;
      case JSON_TOKEN.comma:
        this.commaOffset = token.offset;
        this.takeMark(token, 'comma or end', this.open.at(-1)?.kind === 'map' ? 'key' : 'value');
        break;
      case JSON_TOKEN.colon:
        this.takeMark(token, 'colon', 'value');
        break;
      case JSON_TOKEN.end:
        if (this.expected !== 'nothing') this.takeEnd(token);
        break;
      default:
        this.takeScalar(token);
    }
  }

  private takeOpening(token: JsonToken): void {
    if (this.open.length >= DEEPEST) {
      this.stop(token.offset, words.tooDeep(DEEPEST));
    } else if (token.kind === JSON_TOKEN.openMap) {
      const entries = new EntryCollector(this.source, this.keyFaults);
      if (!this.place(entries.map(token.offset), token)) return;
      this.open.push({ kind: 'map', entries, key: null });
      this.expected = 'key or end';
    } else {
      const items: TreeNode[] = [];
      if (!this.place({ kind: 'list', offset: token.offset, items }, token)) return;
      this.open.push({ kind: 'list', items });
      this.expected = 'value or end';
    }
  }

  private takeClosing(token: JsonToken, kind: Open['kind']): void {
    const trailing = this.expected === (kind === 'map' ? 'key' : 'value');
    const empty = this.expected === (kind === 'map' ? 'key or end' : 'value or end');
    const fits = trailing || empty || this.expected === 'comma or end';
    if (!fits || this.open.at(-1)?.kind !== kind) {
      this.unexpected(token);
      return;
    }
    if (trailing) this.syntax.add(this.commaOffset, words.trailingComma());
    this.stopped = this.syntax.full;
    this.open.pop();
    this.expectNext();
  }

  private takeMark(token: JsonToken, expected: Expected, next: Expected): void {
    if (this.expected === expected) this.expected = next;
    else this.unexpected(token);
  }

  private takeScalar(token: JsonToken): void {
    const frame = this.open.at(-1);
    const isKey = this.expected === 'key' || this.expected === 'key or end';
    if (token.fault || token.kind === JSON_TOKEN.unknown || (isKey && token.kind !== JSON_TOKEN.text)) {
      this.unexpected(token);
    } else if (isKey && frame?.kind === 'map') {
      frame.key = token;
      this.expected = 'colon';
    } else if (this.place(scalarOf(token), token)) {
      this.expectNext();
    }
  }

  /** Puts a value where one is expected; false when none is. */
  private place(node: TreeNode, token: JsonToken): boolean {
    if (this.expected !== 'value' && this.expected !== 'value or end') {
      this.unexpected(token);
      return false;
    }
    if (++this.values > MOST_VALUES) {
      this.stop(token.offset, words.tooManyValues(MOST_VALUES));
      return false;
    }
    const frame = this.open.at(-1);
    if (frame?.kind === 'list') frame.items.push(node);
    else if (frame?.key) frame.entries.add({ key: frame.key.text, keyOffset: frame.key.offset, value: node });
    else this.root = node;
    return true;
  }

  private expectNext(): void {
    this.expected = this.open.length > 0 ? 'comma or end' : 'nothing';
  }

  private takeEnd(token: JsonToken): void {
    const empty = this.root === null && this.syntax.list.length === 0;
    this.stop(empty ? 0 : token.offset, empty ? words.emptyFile() : words.jsonEnds());
  }

  private unexpected(token: JsonToken): void {
    const message = token.fault
      ? words.jsonToken(token.fault)
      : words.jsonUnexpected(
          token.text || this.source.text.charAt(token.offset),
          EXPECTED_WORDS[this.expected],
        );
    this.stop(token.offset, message);
  }

  private stop(offset: number, message: string): void {
    this.syntax.add(offset, message);
    this.stopped = true;
  }

  /** Whatever the pass let through and JSON does not. */
  private judge(): void {
    try {
      JSON.parse(this.source.text);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      this.syntax.add(Number(/position (\d+)/.exec(message)?.[1] ?? 0), words.notJson(message));
    }
  }
}

function scalarOf(token: JsonToken): TreeScalar {
  const { kind, offset, text } = token;
  switch (kind) {
    case JSON_TOKEN.number:
      return { kind: 'scalar', offset, value: Number(text), text };
    case JSON_TOKEN.true:
    case JSON_TOKEN.false:
      return { kind: 'scalar', offset, value: kind === JSON_TOKEN.true, text };
    case JSON_TOKEN.null:
      return { kind: 'scalar', offset, value: null, text };
    default:
      return { kind: 'scalar', offset, value: text, text };
  }
}
