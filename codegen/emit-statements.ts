import { expansionsOf, typeExpression } from './header-types.js';
import { StatementFault, type StatementFile, type Typed } from './statement-file.js';
import { fillPlaceholder } from './statement-text.js';

const BANNER =
  '// Written by codegen/cypher.ts from the files under cypher/. Change those, then run: npm run codegen';

/** The module that holds every statement, typed; migrations are also listed in their order. */
export function emitStatements(files: readonly StatementFile[]): string {
  const used = new Set<string>();
  const statements = files.map((file) => emitFile(file, used));
  const migrations = files.filter((file) => migrationNumber(file) !== null).map(emitMigration);
  return [
    BANNER,
    "import { statement } from '../statement.js';",
    `import { ${Array.from(used).sort().join(', ')} } from '../value-types.js';`,
    '',
    ...statements,
    `/** The steps that set up a database, in their order. */\nexport const MIGRATIONS = [\n${migrations.join('\n')}\n] as const;`,
    '',
  ].join('\n');
}

function emitFile(file: StatementFile, used: Set<string>): string {
  const name = constantName(file);
  const shape = `${name}Shape`;
  const types = (typed: readonly Typed[]) =>
    `{ ${typed.map((each) => `${each.name}: ${expression(file, each.type, used)}`).join(', ')} }`;
  return [
    `const ${shape} = {`,
    `  parameters: ${types(file.parameters)},`,
    `  returns: ${types(file.columns)},`,
    '};',
    `/** ${file.purpose} */`,
    file.each === null
      ? `export const ${name} = ${emitStatement(file.path, shape, file.body)};`
      : `export const ${name} = {\n${emitEach(file, file.each, shape)}\n} as const;`,
    '',
  ].join('\n');
}

function emitEach(file: StatementFile, each: Typed, shape: string): string {
  return expansions(file, each.type)
    .map(({ key, text }) => {
      const body = fillPlaceholder(file.body, each.name, text);
      return `  ${key}: ${emitStatement(`${file.path} ${key}`, shape, body)},`;
    })
    .join('\n');
}

function emitStatement(name: string, shape: string, body: string): string {
  const escaped = body.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `statement('${name}', ${shape}, \`${escaped}\`)`;
}

function emitMigration(file: StatementFile): string {
  return `  { number: ${String(migrationNumber(file))}, name: '${file.path}', statement: ${constantName(file)} },`;
}

/** The number that a file name begins with; null for a statement that is no migration. */
function migrationNumber(file: StatementFile): number | null {
  const [, digits] = /\/(\d+)-/.exec(file.path) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** `structure/read-roles` is `readRoles`. */
function constantName(file: StatementFile): string {
  const words = (file.path.split('/').at(-1) ?? '').split('-').filter((word) => !/^\d+$/.test(word));
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function expression(file: StatementFile, type: string, used: Set<string>): string {
  try {
    return typeExpression(type, used);
  } catch (error) {
    throw fault(file, error);
  }
}

function expansions(file: StatementFile, type: string) {
  try {
    return expansionsOf(type);
  } catch (error) {
    throw fault(file, error);
  }
}

function fault(file: StatementFile, error: unknown): StatementFault {
  return new StatementFault(file.path, error instanceof Error ? error.message : String(error));
}
