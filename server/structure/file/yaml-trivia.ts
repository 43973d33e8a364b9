import type { CST } from 'yaml';
import type { SyntaxFaults } from './syntax-faults.js';
import { words } from './words.js';

type Indicator = CST.SourceToken['type'];

/**
 * Checks what stands between two values (spaces, comments, and the indicator that must or may be there) and reports
 * everything else, so that anchors, tags and explicit keys are named wherever they stand.
 * @param next the token that follows, if any
 * @returns the indicators found, in order
 */
export function indicators(
  tokens: readonly CST.Token[],
  wanted: Indicator | null,
  next: CST.Token | null | undefined,
  faults: SyntaxFaults,
): CST.Token[] {
  const found: CST.Token[] = [];
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'newline':
        break;
      case 'space':
        checkTab(token, tokens[index - 1], tokens[index + 1] ?? next, faults);
        break;
      case 'comment':
        checkComment(token, faults);
        break;
      case wanted:
        found.push(token);
        break;
      default:
        reportUnexpected(token, faults);
    }
  }
  return found;
}

export function reportUnexpected(token: CST.Token, faults: SyntaxFaults): void {
  switch (token.type) {
    case 'anchor':
      faults.add(token.offset, words.anchor(token.source));
      break;
    case 'alias':
      faults.add(token.offset, words.alias(token.source));
      break;
    case 'tag':
      faults.add(token.offset, words.tag(token.source));
      break;
    case 'explicit-key-ind':
      faults.add(token.offset, words.explicitKey());
      break;
    case 'error':
      faults.add(token.offset, misplaced(token, faults.source.text));
      break;
    case 'scalar':
      faults.add(token.offset, words.misplacedText(token.source));
      break;
    default:
      faults.add(token.offset, words.unexpected('source' in token ? token.source : ''));
  }
}

function misplaced(token: CST.ErrorToken, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', token.offset) + 1, token.offset);
  return token.source === '-' && line.trim() !== ''
    ? words.listOnKeyLine()
    : words.misplacedText(token.source);
}

/** YAML lets no tab indent a line, nor stand between `-` and a map. */
function checkTab(
  space: CST.SourceToken,
  before: CST.Token | undefined,
  after: CST.Token | null | undefined,
  faults: SyntaxFaults,
): void {
  if (!space.source.includes('\t') || !after || after.type === 'newline' || after.type === 'comment') return;
  const indents =
    space.offset === 0 || before?.type === 'newline' || faults.source.text[space.offset - 1] === '\n';
  if (indents || after.type === 'block-map' || after.type === 'block-seq') {
    faults.add(space.offset + space.source.indexOf('\t'), words.tab());
  }
}

function checkComment(comment: CST.SourceToken, faults: SyntaxFaults): void {
  const before = faults.source.text[comment.offset - 1] ?? '\n';
  if (!/\s/.test(before)) faults.add(comment.offset, words.commentWithoutSpace());
}
