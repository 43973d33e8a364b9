import type { CST } from 'yaml';
import type { SyntaxFaults } from './syntax-faults.js';
import type { TreeBuilder } from './tree-builder.js';
import { words } from './words.js';
import { BlockComposition, type Place } from './yaml-block.js';
import type { FlowComposition } from './yaml-flow.js';
import type { Part } from './yaml-part.js';
import { enterKey, scalarOf } from './yaml-scalar.js';

/** How many parts of wrong lines are passed over before there is no use in reading on. */
const MOST_PASSED_OVER = 1000;

/** A scalar that is a key if a colon follows, and a value if not. */
interface Held {
  readonly token: CST.FlowScalar;
  readonly place: Place;
  readonly tab: number | null;
}

/** Composes what stands outside brackets, line by line. */
export class LineComposition {
  private readonly block: BlockComposition;
  /** What stands before the next part on its line; a line that is wrong already is passed over. */
  private before: Place['before'] | 'fault' = 'nothing';
  private passedOver = 0;
  private held: Held | null = null;
  /** Where a tab stands among the spaces before the next part. */
  private tab: number | null = null;
  /** A mark `|` or `>` whose text comes next. */
  private textMark: CST.SourceToken | null = null;

  constructor(
    private readonly builder: TreeBuilder,
    private readonly flow: FlowComposition,
    private readonly faults: SyntaxFaults,
  ) {
    this.block = new BlockComposition(builder, faults);
  }

  takeSpace(source: string, offset: number): void {
    if (source.includes('\t')) this.tab ??= offset + source.indexOf('\t');
  }

  take(part: Part): void {
    if (this.before === 'fault' && ++this.passedOver > MOST_PASSED_OVER) this.faults.giveUp();
    const { type, offset, source } = part;
    switch (type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        if (this.textMark) this.takeText(this.textMark, source);
        else this.hold(part, { type, offset, indent: 0, source });
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        this.takeValue(part);
        this.flow.open(type === 'flow-map-start' ? '{' : '[', offset);
        break;
      case 'block-scalar-header':
        this.takeValue(part);
        this.textMark = { type, offset, indent: 0, source };
        break;
      case 'seq-item-ind':
        this.takeDash(part);
        break;
      case 'map-value-ind':
        this.takeColon(offset);
        break;
      default:
        this.refuse(offset, words.unexpected(source));
    }
    this.tab = null;
  }

  endLine(): void {
    this.settle();
    if (!this.flow.isOpen) this.before = 'nothing';
    this.tab = null;
  }

  /** Behind the mark of a document a value may stand on its line, but no map or list by indentation. */
  beginBehindMark(): void {
    this.before = 'colon';
  }

  /** Passes over the rest of a line that is wrong already. */
  passOver(): void {
    this.before = 'fault';
  }

  closeAll(): void {
    this.endLine();
    this.block.closeAll();
  }

  private hold(part: Part, token: CST.FlowScalar): void {
    if (this.before === 'value') {
      const rest = words.textAfterValue(restOfLine(this.faults.source.text, part.offset));
      this.refuse(part.offset, this.held ? rest : words.misplacedText(part.source));
    }
    const place = this.place(part);
    if (!place) return;
    this.held = { token, place, tab: this.tab };
    this.before = 'value';
  }

  /** What was held is a value after all. */
  private settle(): void {
    const { held } = this;
    this.held = null;
    if (held && this.block.value(held.place, held.token.source)) {
      this.builder.place(scalarOf(held.token, this.faults));
    }
  }

  /** Makes room for a value that is not held. */
  private takeValue(part: Part): void {
    if (this.before === 'value') this.refuse(part.offset, words.misplacedText(part.source));
    const place = this.place(part);
    if (place) this.before = this.block.value(place, part.source) ? 'value' : 'fault';
  }

  /** The text of a mark `|` or `>`, which comes with its line break. */
  private takeText(mark: CST.SourceToken, source: string): void {
    const { offset } = mark;
    const token = { type: 'block-scalar' as const, offset, indent: this.block.column, props: [mark], source };
    this.builder.place(scalarOf(token, this.faults));
    this.textMark = null;
    this.before = 'nothing';
  }

  private takeDash(part: Part): void {
    const place = this.place(part);
    if (!place) return;
    if (place.before === 'dash') this.refuseTab(this.tab);
    this.before = this.block.dash(place) ? 'dash' : 'fault';
  }

  private takeColon(offset: number): void {
    const { held, before } = this;
    this.held = null;
    if (held) this.takeKey(held, offset);
    else if (before === 'value') this.refuse(offset, words.keyNotText());
    else this.refuse(offset, before === 'colon' ? words.unexpected(':') : words.missingKey());
  }

  private takeKey({ token, place, tab }: Held, colon: number): void {
    if (place.before === 'colon') {
      const overLines = token.source.includes('\n');
      this.before = 'value';
      this.refuse(token.offset, overLines ? words.keyOverLines() : words.secondColon());
      return;
    }
    if (place.before === 'dash') this.refuseTab(tab);
    this.before = this.block.key(place, token.source, colon) ? 'colon' : 'fault';
    if (this.before === 'colon') enterKey(token, this.builder, this.faults);
  }

  /** Where a part stands; null on a line that is wrong already. */
  private place({ offset, column }: Part): Place | null {
    if (this.before === 'fault') return null;
    if (this.before === 'nothing') this.refuseTab(this.tab);
    return { offset, column, before: this.before };
  }

  private refuseTab(tab: number | null): void {
    if (tab !== null) this.faults.add(tab, words.tab());
  }

  private refuse(offset: number, message: string): void {
    if (this.before !== 'fault') this.faults.add(offset, message);
    this.before = 'fault';
  }
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
