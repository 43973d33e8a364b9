import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { SourceText } from '../../server/structure/file/position.js';
import type { TreeNode } from '../../server/structure/file/tree.js';
import { yamlTree } from '../../server/structure/file/yaml-tree.js';
import { SMALL } from '../support/file.js';
import { mutated, seeded } from '../support/mutations.js';

/** Files in every style that YAML has, whether or not they are structures. */
const STYLES = [
  SMALL,
  'a: 1\nb:\n  - c\n  - d: e\n    f: "g h"\n  - [x, y, { z: w }]\nk: |\n  text\n  more\nl: >-\n  folded\n  text\n',
  "m: plain\n  continued\n\"q\": 'it''s'\nr: \"x\n  y\"\ns: 'c\n\n  d'\n",
  '- a\n- - b\n  - c\n- {a: b, c: [d, e]}\n-\n  x: y\n',
  '{"a": [1, 2.5, true, null], "b": {"c": "d"}}',
  '%YAML 1.2\n# c\n---\na: # x\n  b\n\nc:\n- d\n# e\n- f\n...\n',
];

/** A tree as the plain value that it stands for. */
function valueOf(node: TreeNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(valueOf);
    case 'map':
      return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, valueOf(value)]));
  }
}

/** The plain value by the library's own composer; undefined when it finds a fault. */
function valueByLibrary(text: string): unknown {
  const options = { schema: 'core', stringKeys: true, prettyErrors: false } as const;
  const documents = parseAllDocuments(text, options);
  const [only] = documents;
  return documents.length === 1 && only?.errors.length === 0 ? only.toJS() : undefined;
}

test.each(STYLES)('a file is read as the library reads it: %j', (text) => {
  const { root, faults } = yamlTree(new SourceText(text));
  expect(faults).toEqual([]);
  expect(root && valueOf(root)).toEqual(valueByLibrary(text));
});

test('of 2,000 spoilt files, each that is read is read as the library reads it', () => {
  const random = seeded(1_202);
  let read = 0;
  for (let round = 0; round < 2000; round++) {
    const bytes = mutated(Buffer.from(STYLES[round % STYLES.length] ?? ''), random);
    const text = new TextDecoder().decode(bytes);
    const { root, faults } = yamlTree(new SourceText(text));
    if (!root || faults.length > 0) continue;
    read += 1;
    expect(valueOf(root), JSON.stringify(text)).toEqual(valueByLibrary(text));
  }
  expect(read).toBeGreaterThan(200);
});
