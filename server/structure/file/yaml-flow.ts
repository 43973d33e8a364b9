import type { CST } from 'yaml';
import type { SyntaxFaults } from './syntax-faults.js';
import type { TreeBuilder } from './tree-builder.js';
import { words } from './words.js';
import type { Part } from './yaml-part.js';
import { enterKey, nothing, scalarOf } from './yaml-scalar.js';

type Bracket = '[' | '{';

interface Level {
  readonly open: Bracket;
  readonly offset: number;
  /** What may come next; an item is a key in a map. */
  expects: 'item' | 'colon' | 'value' | 'comma';
}

const CLOSE: Readonly<Record<Bracket, string>> = { '[': ']', '{': '}' };

/** Composes what stands in brackets, `[a, b]` and `{ a: b }`, from its marks and scalars as they come. */
export class FlowComposition {
  private readonly levels: Level[] = [];
  private lastKey = { source: '', offset: 0 };

  constructor(
    private readonly builder: TreeBuilder,
    private readonly faults: SyntaxFaults,
  ) {}

  get isOpen(): boolean {
    return this.levels.length > 0;
  }

  open(bracket: Bracket, offset: number): void {
    const level = this.levels.at(-1);
    if (level?.open === '{' && level.expects === 'item') this.faults.add(offset, words.keyNotText());
    else if (level) this.expectValue(level, offset);
    if (bracket === '{') this.builder.openMap(offset);
    else this.builder.openList(offset);
    this.levels.push({ open: bracket, offset, expects: 'item' });
  }

  take({ type, source, offset }: Part): void {
    switch (type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.scalar({ type, offset, indent: 0, source });
        break;
      case 'flow-map-start':
        this.open('{', offset);
        break;
      case 'flow-seq-start':
        this.open('[', offset);
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.close(source, offset);
        break;
      case 'comma':
        this.comma(offset);
        break;
      case 'map-value-ind':
        this.colon(offset);
        break;
      default:
        this.faults.add(offset, words.unexpected(source));
    }
  }

  private scalar(token: CST.FlowScalar): void {
    const level = this.levels.at(-1);
    if (!level) return;
    if (level.expects === 'comma') {
      this.faults.add(token.offset, words.missingComma());
      level.expects = 'item';
    }
    if (level.open === '{' && level.expects === 'item') {
      enterKey(token, this.builder, this.faults);
      this.lastKey = token;
      level.expects = 'colon';
    } else {
      this.expectValue(level, token.offset);
      this.builder.place(scalarOf(token, this.faults));
    }
  }

  private colon(offset: number): void {
    const level = this.levels.at(-1);
    if (!level) return;
    if (level.open === '[') this.faults.add(offset, words.pairInList());
    else if (level.expects === 'item') this.faults.add(offset, words.missingKey());
    else if (level.expects === 'comma') this.faults.add(offset, words.unexpectedColon());
    else if (level.expects === 'value') this.faults.add(offset, words.unexpected(':'));
    level.expects = level.open === '{' ? 'value' : 'item';
  }

  private comma(offset: number): void {
    const level = this.levels.at(-1);
    if (!level) return;
    if (level.expects === 'item') this.faults.add(offset, words.unexpected(','));
    this.finishEntry(level, offset);
    level.expects = 'item';
  }

  private close(mark: string, offset: number): void {
    const level = this.levels.pop();
    if (!level) return;
    if (mark !== CLOSE[level.open]) this.faults.add(offset, words.wrongClose(mark, CLOSE[level.open]));
    this.finishEntry(level, offset);
    this.builder.close();
  }

  /** Closes everything where the text ends, or a line stands too far left to belong to it. */
  abandon(): void {
    for (const level of this.levels.splice(0).reverse()) {
      this.faults.add(level.offset, words.neverClosed(level.open, CLOSE[level.open]));
      this.builder.close();
    }
  }

  private expectValue(level: Level, offset: number): void {
    if (level.expects === 'colon')
      this.faults.add(this.lastKey.offset, words.missingColon(this.lastKey.source));
    else if (level.expects === 'comma') this.faults.add(offset, words.missingComma());
    level.expects = 'comma';
  }

  private finishEntry(level: Level, offset: number): void {
    if (level.expects === 'colon')
      this.faults.add(this.lastKey.offset, words.missingColon(this.lastKey.source));
    else if (level.expects === 'value') this.builder.place(nothing(offset));
  }
}
