import { CST } from 'yaml';
import type { SourceText } from './position.js';
import { EntryCollector, SyntaxFaults } from './syntax-faults.js';
import type { Fault, TreeMap, TreeNode, TreeReading, TreeScalar } from './tree.js';
import { words } from './words.js';
import { yamlDocument } from './yaml-document.js';
import { isScalarToken, scalarFault, scalarOf, type ScalarToken } from './yaml-scalar.js';
import { indicators, reportUnexpected } from './yaml-trivia.js';

/** Every control character but tab, line feed, carriage return and next line. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;

/** YAML itself asks for a colon within 1,024 characters of where its key begins. */
const LONGEST_KEY = 1000;

type MaybeToken = CST.Token | null | undefined;

/**
 * Reads YAML 1.2 (core schema, one document, no anchors, aliases, tags, merge keys or explicit keys) into a tree.
 * The tree is composed here from the library's tokens, not by its Composer, which makes an Error with a stack trace for
 * every fault and cannot be stopped (yaml 2.9.1: 33 s and 2 GB for 4 MiB of wrong escapes).
 */
export function yamlTree(source: SourceText): TreeReading {
  const control = source.text.search(CONTROL);
  if (control >= 0) {
    const message = words.controlCharacter(source.text.charCodeAt(control));
    return { root: null, faults: [{ offset: control, message }] };
  }
  const syntax = new SyntaxFaults(source);
  const document = yamlDocument(source.text, syntax);
  if (!document) return { root: null, faults: syntax.firstOfEachLine() };
  return new Composition(source, syntax).read(document);
}

/** Composes the tree of one document. It recurses, over tokens known to nest no deeper than allowed. */
class Composition {
  private readonly keyFaults: Fault[] = [];

  constructor(
    private readonly source: SourceText,
    private readonly syntax: SyntaxFaults,
  ) {}

  read(document: CST.Document): TreeReading {
    indicators(document.start, 'doc-start', document.value, this.syntax);
    const root = this.node(document.value, document.offset);
    indicators(document.end ?? [], null, null, this.syntax);
    const syntaxFaults = this.syntax.firstOfEachLine();
    if (syntaxFaults.length > 0) return { root: null, faults: [...syntaxFaults, ...this.keyFaults] };
    if (!document.value) return { root: null, faults: [{ offset: 0, message: words.emptyFile() }] };
    return { root, faults: this.keyFaults };
  }

  /** @param offset where an empty value counts as standing */
  private node(token: MaybeToken, offset: number): TreeNode {
    if (!token) return nothing(offset);
    if (isScalarToken(token)) return this.scalar(token);
    switch (token.type) {
      case 'block-map':
        return this.blockMap(token);
      case 'block-seq':
        return this.blockList(token);
      case 'flow-collection':
        return this.flow(token);
      default:
        reportUnexpected(token, this.syntax);
        return nothing(token.offset);
    }
  }

  private scalar(token: ScalarToken): TreeScalar {
    return scalarOf(token, (offset, code) => {
      this.syntax.add(...scalarFault(token, offset, code, this.source.text));
    });
  }

  private blockMap(map: CST.BlockMap): TreeMap {
    const entries = this.entries();
    for (const { start, explicitKey, key, sep, value } of map.items) {
      indicators(start, null, key, this.syntax);
      if (!key && !sep) continue;
      const column = key && 'indent' in key ? key.indent : map.indent;
      if (!explicitKey && column !== map.indent)
        this.syntax.add(key?.offset ?? map.offset, words.keyColumn());
      if (value?.type === 'block-map' && !sep.some((token) => token.type === 'newline')) {
        this.secondColon(value);
      }
      this.entry(key, sep, value, map.offset, entries);
    }
    return entries.map(map.offset);
  }

  private blockList(list: CST.BlockSequence): TreeNode {
    const items: TreeNode[] = [];
    for (const { start, value } of list.items) {
      const [dash] = indicators(start, 'seq-item-ind', value, this.syntax);
      if (!dash && !value) continue;
      if (!dash && value) this.syntax.add(value.offset, words.missingDash());
      items.push(this.node(value, dash?.offset ?? list.offset));
    }
    return { kind: 'list', offset: list.offset, items };
  }

  private flow(flow: CST.FlowCollection): TreeNode {
    const isMap = flow.start.source === '{';
    const entries = this.entries();
    const items: TreeNode[] = [];
    for (const [index, { start, key, sep, value }] of flow.items.entries()) {
      const commas = indicators(start, 'comma', key ?? value, this.syntax);
      const empty = !key && !sep && !value;
      const last = index === flow.items.length - 1;
      const [, extraComma] = index === 0 ? [null, ...commas] : commas;
      if (extraComma) this.syntax.add(extraComma.offset, words.unexpected(','));
      if (empty && !last) this.syntax.add(start[0]?.offset ?? flow.offset, words.emptyItem());
      if (empty) continue;
      const offset = (key ?? value ?? sep?.[0] ?? flow).offset;
      if (index > 0 && commas.length === 0) this.syntax.add(offset, words.missingComma());
      if (isMap) this.flowEntry(key, sep ?? [], value, offset, entries);
      else if (sep) items.push(this.pair(key, sep, value, offset));
      else items.push(this.node(value, offset));
    }
    this.flowEnd(flow, isMap ? '}' : ']');
    if (isMap) return entries.map(flow.offset);
    return { kind: 'list', offset: flow.offset, items };
  }

  /** `[a: b]` is a list of one map. */
  private pair(key: MaybeToken, sep: CST.SourceToken[], value: MaybeToken, offset: number): TreeMap {
    const entries = this.entries();
    this.flowEntry(key, sep, value, offset, entries);
    return entries.map(offset);
  }

  private flowEntry(
    key: MaybeToken,
    sep: CST.SourceToken[],
    value: MaybeToken,
    offset: number,
    entries: EntryCollector,
  ): void {
    const block = value?.type === 'block-map' || value?.type === 'block-seq';
    if (block) this.syntax.add(value.offset, words.missingComma());
    else this.entry(key, sep, value, offset, entries);
  }

  private flowEnd(flow: CST.FlowCollection, close: string): void {
    const [end, ...rest] = flow.end;
    if (!end) this.syntax.add(flow.offset, words.neverClosed(flow.start.source, close));
    else if (end.source !== close) this.syntax.add(end.offset, words.wrongClose(end.source, close));
    indicators(rest, null, null, this.syntax);
  }

  private entry(
    key: MaybeToken,
    sep: CST.SourceToken[],
    value: MaybeToken,
    offset: number,
    entries: EntryCollector,
  ): void {
    const [colon, extra] = indicators(sep, 'map-value-ind', value, this.syntax);
    if (extra) this.syntax.add(extra.offset, words.unexpected(':'));
    const text = this.key(key, colon?.offset ?? offset);
    if (!colon && isScalarToken(key)) this.syntax.add(key.offset, words.missingColon(text));
    const node = this.node(value, colon?.offset ?? offset);
    const keyOffset = key?.offset ?? offset;
    if (text === '<<' && key?.type === 'scalar') {
      this.keyFaults.push({ offset: keyOffset, message: words.mergeKey() });
    } else {
      entries.add({ key: text, keyOffset, value: node });
    }
  }

  private key(key: MaybeToken, offset: number): string {
    if (!key) {
      this.syntax.add(offset, words.missingKey());
      return '';
    }
    if (!isScalarToken(key)) {
      if (CST.isCollection(key)) this.syntax.add(key.offset, words.keyNotText());
      else reportUnexpected(key, this.syntax);
      return '';
    }
    if (key.source.includes('\n')) this.syntax.add(key.offset, words.keyOverLines());
    else if (key.source.length > LONGEST_KEY) this.syntax.add(key.offset, words.keyTooLong());
    return this.scalar(key).text;
  }

  private secondColon(map: CST.BlockMap): void {
    const first = map.items[0]?.key;
    // A first key that runs over lines is reported as such.
    const overLines = isScalarToken(first) && first.source.includes('\n');
    if (!overLines) this.syntax.add(map.offset, words.secondColon());
  }

  private entries(): EntryCollector {
    return new EntryCollector(this.source, this.keyFaults);
  }
}

function nothing(offset: number): TreeScalar {
  return { kind: 'scalar', offset, value: null, text: '' };
}
