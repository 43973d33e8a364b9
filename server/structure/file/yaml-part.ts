import type { CST } from 'yaml';

/** The library's types of lexemes; null for none. */
export type LexemeType = CST.TokenType | null;

/** A lexeme that says something: no space, comment or line break. */
export interface Part {
  readonly type: LexemeType;
  readonly source: string;
  readonly offset: number;
  /** From 0, in UTF-16 units. */
  readonly column: number;
}
