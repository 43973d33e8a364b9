import { CST, Lexer } from 'yaml';
import type { SourceText } from './position.js';
import { SyntaxFaults } from './syntax-faults.js';
import type { TreeReading } from './tree.js';
import { words } from './words.js';
import { YamlComposition } from './yaml-composition.js';

/** Every control character but tab, line feed, carriage return and next line. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;

/**
 * Reads YAML 1.2 (core schema, one document, no anchors, aliases, tags, merge keys or explicit keys) into a tree.
 *
 * The library splits the text into lexemes and decodes scalars; the tree is composed here, as they come. The library's
 * own parser and composer (yaml 2.9.1) hold the whole text as tokens and then as nodes before they tell a fault, take
 * twice the time, recurse, and have no bound on faults: 4 MiB of wrong escapes cost 33 s and 2 GB.
 */
export function yamlTree(source: SourceText): TreeReading {
  const faults = new SyntaxFaults(source);
  const control = source.text.search(CONTROL);
  if (control >= 0) faults.stop(control, words.controlCharacter(source.text.charCodeAt(control)));
  const composition = new YamlComposition(faults);
  let atScalar = false;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (faults.enough) break;
    if (!atScalar && lexeme === CST.SCALAR) {
      atScalar = true;
      continue;
    }
    composition.take(atScalar ? 'scalar' : CST.tokenType(lexeme), lexeme);
    atScalar = false;
  }
  return composition.finish();
}
