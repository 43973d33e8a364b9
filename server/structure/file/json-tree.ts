import { JSON_TOKEN, jsonTokens, type JsonToken } from './json-scanner.js';
import type { SourceText } from './position.js';
import { SyntaxFaults } from './syntax-faults.js';
import { TreeBuilder } from './tree-builder.js';
import type { TreeReading, TreeScalar } from './tree.js';
import { words } from './words.js';

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
  const reading = new JsonReading(new SyntaxFaults(source));
  for (const token of jsonTokens(source.text)) {
    reading.take(token);
    if (reading.stopped) break;
  }
  return reading.finish();
}

class JsonReading {
  private readonly builder: TreeBuilder;
  private expected: Expected = 'value';
  private commaOffset = 0;

  constructor(private readonly faults: SyntaxFaults) {
    this.builder = new TreeBuilder(faults);
  }

  get stopped(): boolean {
    return this.faults.enough;
  }

  finish(): TreeReading {
    if (!this.faults.any) this.judge();
    const reading = this.builder.finish();
    return { ...reading, faults: [...this.faults.sorted(), ...reading.faults] };
  }

  take(token: JsonToken): void {
    switch (token.kind) {
      case JSON_TOKEN.lineComment:
      case JSON_TOKEN.blockComment:
        this.faults.add(token.offset, words.jsonComment());
        break;
      case JSON_TOKEN.openMap:
        if (!this.expectValue(token)) return;
        this.builder.openMap(token.offset);
        this.expected = 'key or end';
        break;
      case JSON_TOKEN.openList:
        if (!this.expectValue(token)) return;
        this.builder.openList(token.offset);
        this.expected = 'value or end';
        break;
      case JSON_TOKEN.closeMap:
        this.close(token, 'map', 'key', 'key or end');
        break;
      case JSON_TOKEN.closeList:
        this.close(token, 'list', 'value', 'value or end');
        break;
      case JSON_TOKEN.comma:
        this.commaOffset = token.offset;
        this.takeMark(token, 'comma or end', this.builder.innermost === 'map' ? 'key' : 'value');
        break;
      case JSON_TOKEN.colon:
        this.takeMark(token, 'colon', 'value');
        break;
      case JSON_TOKEN.end:
        if (this.expected !== 'nothing') this.endTooSoon(token);
        break;
      default:
        this.takeScalar(token);
    }
  }

  private close(token: JsonToken, kind: 'map' | 'list', afterComma: Expected, whenEmpty: Expected): void {
    const trailing = this.expected === afterComma;
    const fits = trailing || this.expected === whenEmpty || this.expected === 'comma or end';
    if (!fits || this.builder.innermost !== kind) {
      this.unexpected(token);
      return;
    }
    if (trailing) this.faults.add(this.commaOffset, words.trailingComma());
    this.builder.close();
    this.expectNext();
  }

  private takeMark(token: JsonToken, expected: Expected, next: Expected): void {
    if (this.expected === expected) this.expected = next;
    else this.unexpected(token);
  }

  private takeScalar(token: JsonToken): void {
    const isKey = this.expected === 'key' || this.expected === 'key or end';
    if (token.fault || token.kind === JSON_TOKEN.unknown || (isKey && token.kind !== JSON_TOKEN.text)) {
      this.unexpected(token);
    } else if (isKey) {
      this.builder.key(token.text, token.offset);
      this.expected = 'colon';
    } else if (this.expectValue(token)) {
      this.builder.place(scalarOf(token));
      this.expectNext();
    }
  }

  private expectValue(token: JsonToken): boolean {
    const fits = this.expected === 'value' || this.expected === 'value or end';
    if (!fits) this.unexpected(token);
    return fits;
  }

  private expectNext(): void {
    this.expected = this.builder.innermost ? 'comma or end' : 'nothing';
  }

  private endTooSoon(token: JsonToken): void {
    const empty = !this.builder.root && !this.faults.any;
    this.faults.stop(empty ? 0 : token.offset, empty ? words.emptyFile() : words.jsonEnds());
  }

  /** Behind a token in the wrong place there is no telling what was meant. */
  private unexpected(token: JsonToken): void {
    const found = token.text || this.faults.source.text.charAt(token.offset);
    const message = token.fault
      ? words.jsonToken(token.fault)
      : words.jsonUnexpected(found, EXPECTED_WORDS[this.expected]);
    this.faults.stop(token.offset, message);
  }

  /** Finds whatever the pass let through and JSON does not. */
  private judge(): void {
    try {
      JSON.parse(this.faults.source.text);
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      this.faults.add(Number(/position (\d+)/.exec(message)?.[1] ?? 0), words.notJson(message));
    }
  }
}

function scalarOf({ kind, offset, text }: JsonToken): TreeScalar {
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
