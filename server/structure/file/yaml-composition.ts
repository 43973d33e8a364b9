import type { CST } from 'yaml';
import type { SyntaxFaults } from './syntax-faults.js';
import { TreeBuilder } from './tree-builder.js';
import type { TreeReading } from './tree.js';
import { words } from './words.js';
import { BlockComposition, type Place } from './yaml-block.js';
import { FlowComposition } from './yaml-flow.js';
import { enterKey, scalarOf } from './yaml-scalar.js';

/** How many parts of wrong lines are passed over before there is no use in reading on. */
const MOST_PASSED_OVER = 1000;

type LexemeType = CST.TokenType | null;

/** A scalar that is a key if a colon follows, and a value if not. */
interface Held {
  readonly token: CST.FlowScalar;
  readonly place: Place;
  readonly tab: number | null;
}

/**
 * Composes a tree from the lexemes of one document as they come. All it holds is the tree; nothing in it recurses.
 */
export class YamlComposition {
  private readonly builder: TreeBuilder;
  private readonly block: BlockComposition;
  private readonly flow: FlowComposition;
  private offset = 0;
  private lineStart = 0;
  /** What stands before the next part on its line; a line that is wrong already is passed over. */
  private before: Place['before'] | 'fault' = 'nothing';
  private passedOver = 0;
  private held: Held | null = null;
  /** Where a tab stands among the spaces before the next part. */
  private tab: number | null = null;
  /** A mark `|` or `>` whose text comes next. */
  private textMark: CST.SourceToken | null = null;
  private document: 'expected' | 'open' | 'ended' = 'expected';
  private marked = false;
  private directive: number | null = null;

  constructor(private readonly faults: SyntaxFaults) {
    this.builder = new TreeBuilder(faults);
    this.block = new BlockComposition(this.builder, faults);
    this.flow = new FlowComposition(this.builder, faults);
  }

  /** @param type the library's type of the lexeme, null for none */
  take(type: LexemeType, source: string): void {
    switch (type) {
      case 'space':
        if (source.includes('\t')) this.tab ??= this.offset + source.indexOf('\t');
        break;
      case 'newline':
        this.endLine();
        break;
      case 'comment':
        if (/\S/.test(this.faults.source.text[this.offset - 1] ?? ' ')) {
          this.faults.add(this.offset, words.commentWithoutSpace());
        }
        break;
      case 'doc-mode':
        if (this.document !== 'expected') this.faults.stop(this.offset, words.secondDocument());
        this.document = 'open';
        return;
      case 'flow-error-end':
        this.flow.abandon();
        this.before = 'nothing';
        return;
      case 'doc-start':
      case 'doc-end':
        this.takeDocumentMark(type);
        break;
      case 'directive-line':
        this.takeDirective(source);
        break;
      case 'byte-order-mark':
        break;
      default:
        this.takePart(type, source);
        this.tab = null;
    }
    this.advance(source);
  }

  finish(): TreeReading {
    this.endLine();
    this.flow.abandon();
    this.block.closeAll();
    if (this.directive !== null && !this.marked) {
      this.faults.add(this.directive, words.directiveWithoutDocument());
    }
    if (!this.builder.root && !this.faults.any) this.faults.add(0, words.emptyFile());
    const reading = this.builder.finish();
    return { ...reading, faults: [...this.faults.firstOfEachLine(), ...reading.faults] };
  }

  private advance(source: string): void {
    const newline = source.lastIndexOf('\n');
    if (newline >= 0) this.lineStart = this.offset + newline + 1;
    this.offset += source.length;
  }

  private endLine(): void {
    this.settleHeld();
    if (!this.flow.isOpen) this.before = 'nothing';
    this.tab = null;
  }

  private takeDocumentMark(type: 'doc-start' | 'doc-end'): void {
    this.endLine();
    if (type === 'doc-end') {
      this.block.closeAll();
      this.document = 'ended';
    } else {
      if (this.marked || this.builder.root) this.faults.stop(this.offset, words.secondDocument());
      this.marked = true;
      // Behind the mark a value may stand, but no map or list by indentation.
      this.before = 'colon';
    }
  }

  private takeDirective(source: string): void {
    const allowed =
      this.document === 'expected' && this.directive === null && /^%YAML[ \t]+1\.2$/.test(source);
    if (!allowed) this.faults.add(this.offset, words.directive(source));
    this.directive ??= this.offset;
  }

  private takePart(type: LexemeType, source: string): void {
    switch (type) {
      case 'anchor':
        this.faults.add(this.offset, words.anchor(source));
        break;
      case 'tag':
        this.faults.add(this.offset, words.tag(source));
        break;
      case 'alias':
        this.faults.add(this.offset, words.alias(source));
        if (!this.flow.isOpen) this.before = 'fault';
        break;
      case 'explicit-key-ind':
        this.faults.add(this.offset, words.explicitKey());
        if (!this.flow.isOpen) this.before = 'fault';
        break;
      default:
        if (this.flow.isOpen) this.takeFlowPart(type, source);
        else this.takeBlockPart(type, source);
    }
  }

  private takeFlowPart(type: LexemeType, source: string): void {
    switch (type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.flow.scalar({ type, offset: this.offset, indent: 0, source });
        break;
      case 'flow-map-start':
        this.flow.open('{', this.offset);
        break;
      case 'flow-seq-start':
        this.flow.open('[', this.offset);
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.flow.close(source, this.offset);
        break;
      case 'comma':
        this.flow.comma(this.offset);
        break;
      case 'map-value-ind':
        this.flow.colon(this.offset);
        break;
      default:
        this.faults.add(this.offset, words.unexpected(source));
    }
  }

  private takeBlockPart(type: LexemeType, source: string): void {
    if (this.before === 'fault' && ++this.passedOver > MOST_PASSED_OVER) this.faults.giveUp();
    switch (type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        if (this.textMark) this.takeText(this.textMark, source);
        else this.hold({ type, offset: this.offset, indent: 0, source });
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        this.takeValue(source);
        this.flow.open(type === 'flow-map-start' ? '{' : '[', this.offset);
        break;
      case 'block-scalar-header':
        this.takeValue(source);
        this.textMark = { type, offset: this.offset, indent: 0, source };
        break;
      case 'seq-item-ind':
        this.takeDash();
        break;
      case 'map-value-ind':
        this.takeColon();
        break;
      default:
        this.refuse(words.unexpected(source));
    }
  }

  private hold(token: CST.FlowScalar): void {
    if (this.before === 'value') {
      this.refuse(
        this.held
          ? words.textAfterValue(restOfLine(this.faults.source.text, this.offset))
          : words.misplacedText(token.source),
      );
    }
    const place = this.place();
    if (!place) return;
    this.held = { token, place, tab: this.tab };
    this.before = 'value';
  }

  /** What was held is a value after all. */
  private settleHeld(): void {
    const { held } = this;
    this.held = null;
    if (held && this.block.value(held.place, held.token.source))
      this.builder.place(scalarOf(held.token, this.faults));
  }

  /** Makes room for a value that is not held. */
  private takeValue(source: string): void {
    if (this.before === 'value') this.refuse(words.misplacedText(source));
    const place = this.place();
    if (place) this.before = this.block.value(place, source) ? 'value' : 'fault';
  }

  /** The text of a mark `|` or `>`, which comes with its line break. */
  private takeText(mark: CST.SourceToken, source: string): void {
    const token = {
      type: 'block-scalar' as const,
      offset: mark.offset,
      indent: this.block.column,
      props: [mark],
      source,
    };
    this.builder.place(scalarOf(token, this.faults));
    this.textMark = null;
    this.before = 'nothing';
  }

  private takeDash(): void {
    const place = this.place();
    if (!place) return;
    if (place.before === 'dash') this.refuseTab(this.tab);
    this.before = this.block.dash(place) ? 'dash' : 'fault';
  }

  private takeColon(): void {
    const { held, before } = this;
    this.held = null;
    if (!held) {
      if (before === 'value') this.refuse(words.keyNotText());
      else this.refuse(before === 'colon' ? words.unexpected(':') : words.missingKey());
      return;
    }
    const { token, place, tab } = held;
    if (place.before === 'colon') {
      this.faults.add(token.offset, token.source.includes('\n') ? words.keyOverLines() : words.secondColon());
      this.before = 'fault';
      return;
    }
    if (place.before === 'dash') this.refuseTab(tab);
    this.before = this.block.key(place, token.source, this.offset) ? 'colon' : 'fault';
    if (this.before === 'colon') enterKey(token, this.builder, this.faults);
  }

  /** Where the part that comes now stands; null on a line that is wrong already. */
  private place(): Place | null {
    if (this.before === 'fault') return null;
    if (this.before === 'nothing') this.refuseTab(this.tab);
    return { offset: this.offset, column: this.offset - this.lineStart, before: this.before };
  }

  private refuseTab(tab: number | null): void {
    if (tab !== null) this.faults.add(tab, words.tab());
  }

  private refuse(message: string): void {
    if (this.before !== 'fault') this.faults.add(this.offset, message);
    this.before = 'fault';
  }
}

function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
