import { CST, Lexer, Parser } from 'yaml';
import type { SyntaxFaults } from './syntax-faults.js';
import { DEEPEST } from './tree.js';
import { words } from './words.js';

/** A file of 4 MiB has some 1.5 million; each costs about 3 µs. */
const MOST_LEXEMES = 1_500_000;

/**
 * Splits YAML text into the tokens of its one document, or gives null when it cannot be looked at any further.
 *
 * Nothing in here recurses: the library's parser is driven lexeme by lexeme and stopped when its stack grows deeper than
 * a file may nest, because what it does with deep nesting overflows the stack and can abort the process (yaml 2.9.1).
 */
export function yamlDocument(text: string, faults: SyntaxFaults): CST.Document | null {
  const reading = new StreamReading(faults);
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) reading.take(token);
    // The bottom of the stack is the document.
    const tooDeep = parser.stack[DEEPEST + 1];
    if (CST.isCollection(tooDeep)) reading.stop(tooDeep.offset, words.tooDeep(DEEPEST));
    if (++lexemes > MOST_LEXEMES) reading.stop(parser.offset, words.tooManyParts());
    if (reading.stopped) return null;
  }
  for (const token of parser.end()) reading.take(token);
  return reading.finish();
}

class StreamReading {
  stopped = false;
  private document: CST.Document | null = null;
  private directive: CST.Directive | null = null;

  constructor(private readonly faults: SyntaxFaults) {}

  take(token: CST.Token): void {
    switch (token.type) {
      case 'document':
        if (this.document) this.stop(token.offset, words.secondDocument());
        this.document ??= token;
        break;
      case 'directive':
        this.directive = token;
        if (!/^%YAML[ \t]+1\.2$/.test(token.source)) this.fault(token, words.directive(token.source));
        break;
      case 'error':
        this.fault(token, words.misplacedText(token.source));
        break;
      default:
        break;
    }
  }

  finish(): CST.Document | null {
    const marked = this.document?.start.some((token) => token.type === 'doc-start');
    if (this.directive && !marked) this.fault(this.directive, words.directiveWithoutDocument());
    if (!this.document && this.faults.list.length === 0) this.faults.add(0, words.emptyFile());
    return this.stopped ? null : this.document;
  }

  stop(offset: number, message: string): void {
    this.faults.add(offset, message);
    this.stopped = true;
  }

  private fault(token: CST.Token, message: string): void {
    this.faults.add(token.offset, message);
    this.stopped ||= this.faults.full;
  }
}
