import type { SyntaxFaults } from './syntax-faults.js';
import { TreeBuilder } from './tree-builder.js';
import type { TreeReading } from './tree.js';
import { words } from './words.js';
import { FlowComposition } from './yaml-flow.js';
import { LineComposition } from './yaml-line.js';
import type { LexemeType, Part } from './yaml-part.js';

/** Composes a tree from the lexemes of one document as they come. All it holds is the tree; nothing in it recurses. */
export class YamlComposition {
  private readonly builder: TreeBuilder;
  private readonly lines: LineComposition;
  private readonly flow: FlowComposition;
  private offset = 0;
  private lineStart = 0;
  private document: 'expected' | 'open' | 'ended' = 'expected';
  /** Whether a line `---` has begun the document. */
  private marked = false;
  private directive: number | null = null;

  constructor(private readonly faults: SyntaxFaults) {
    this.builder = new TreeBuilder(faults);
    this.flow = new FlowComposition(this.builder, faults);
    this.lines = new LineComposition(this.builder, this.flow, faults);
  }

  take(type: LexemeType, source: string): void {
    switch (type) {
      // These two stand for no text.
      case 'doc-mode':
        if (this.document !== 'expected') this.faults.stop(this.offset, words.secondDocument());
        this.document = 'open';
        return;
      case 'flow-error-end':
        this.flow.abandon();
        this.lines.endLine();
        return;
      case 'space':
        this.lines.takeSpace(source, this.offset);
        break;
      case 'newline':
        this.lines.endLine();
        break;
      case 'comment':
        this.takeComment();
        break;
      case 'doc-start':
        this.takeDocumentStart();
        break;
      case 'doc-end':
        this.lines.closeAll();
        this.document = 'ended';
        break;
      case 'directive-line':
        this.takeDirective(source);
        break;
      case 'byte-order-mark':
        break;
      default:
        this.takePart({ type, source, offset: this.offset, column: this.offset - this.lineStart });
    }
    this.advance(source);
  }

  finish(): TreeReading {
    this.flow.abandon();
    this.lines.closeAll();
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

  private takeComment(): void {
    const before = this.faults.source.text[this.offset - 1] ?? ' ';
    if (/\S/.test(before)) this.faults.add(this.offset, words.commentWithoutSpace());
  }

  private takeDocumentStart(): void {
    this.lines.endLine();
    if (this.marked || this.builder.root) this.faults.stop(this.offset, words.secondDocument());
    this.marked = true;
    this.lines.beginBehindMark();
  }

  private takeDirective(source: string): void {
    const first = this.document === 'expected' && this.directive === null;
    if (!first || !/^%YAML[ \t]+1\.2$/.test(source)) this.faults.add(this.offset, words.directive(source));
    this.directive ??= this.offset;
  }

  private takePart(part: Part): void {
    const { type, source, offset } = part;
    switch (type) {
      case 'anchor':
        this.faults.add(offset, words.anchor(source));
        break;
      case 'tag':
        this.faults.add(offset, words.tag(source));
        break;
      case 'alias':
        this.faults.add(offset, words.alias(source));
        if (!this.flow.isOpen) this.lines.passOver();
        break;
      case 'explicit-key-ind':
        this.faults.add(offset, words.explicitKey());
        if (!this.flow.isOpen) this.lines.passOver();
        break;
      default:
        if (this.flow.isOpen) this.flow.take(part);
        else this.lines.take(part);
    }
  }
}
