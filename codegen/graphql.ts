import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, printSchema } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';

const SOURCE = 'server';
const SCHEMA = 'schema.graphql';
const GENERATED = join('server', 'graphql', 'generated');
const CLIENT = 'client';
const CLIENT_GENERATED = join(CLIENT, 'generated');
const BANNER_OF_CLIENT =
  '// Written by codegen/graphql.ts from the queries in client/. Change those, then run: npm run codegen';
const BANNER =
  '// Written by codegen/graphql.ts from the files server/**/*.graphql. Change those, then run: npm run codegen';

/** Which type of ours a resolver is given as its parent. What is not listed is given as the schema describes it. */
const MAPPERS = {
  Structure: '../../library/reading.js#PinnedStructure',
  Node: '../parents.js#NodeParent',
  Role: '../parents.js#RoleParent',
  Person: '../parents.js#PersonParent',
  Directorate: '../parents.js#DirectorateParent',
  Board: '../parents.js#BoardParent',
  Duty: '../parents.js#DutyParent',
  Line: '../parents.js#LineParent',
  Network: '../../library/view.js#View',
  Gap: '../parents.js#GapParent',
  GapChange: '../parents.js#GapChangeParent',
  DeadEnd: '../parents.js#DeadEndParent',
  Route: '../parents.js#RouteParent',
  Step: '../parents.js#StepParent',
  Warning: '../parents.js#WarningParent',
  Difference: '../../scenario/delta.js#Delta',
  Revision: '../../store/store.js#Revision as RevisionParent',
  Scenario: '../../library/scenarios.js#ScenarioInLibrary',
  Simulation: '../../library/simulation.js#SimulatedStructure',
  Comparison: '../../library/comparison.js#Comparison as ComparisonParent',
  ComparedScenario: '../../library/comparison.js#ComparedScenario as ComparedScenarioParent',
  DifferingPair: '../parents.js#DifferingPairParent',
  NotFound: '../../library/outcomes.js#NotFound as NotFoundParent',
  Conflict: '../../library/outcomes.js#Conflict as ConflictParent',
  Invalid: '../../library/outcomes.js#Invalid as InvalidParent',
  ChangeError: '../../library/outcomes.js#ChangeMisfit',
  StructureLoaded: '../../library/load-structure.js#StructureLoaded as StructureLoadedParent',
  StructureDeleted: '../../library/delete-structure.js#StructureDeleted as StructureDeletedParent',
  StructureReverted: '../../library/revert-structure.js#StructureReverted as StructureRevertedParent',
  ScenarioSaved: '../../library/scenarios.js#ScenarioSaved as ScenarioSavedParent',
  ScenarioDeleted: '../../library/scenarios.js#ScenarioDeleted as ScenarioDeletedParent',
  ScenarioAdopted: '../../library/adopt-scenario.js#ScenarioAdopted as ScenarioAdoptedParent',
};

/** The schema that the files describe together, in the order of their paths, as one document. */
async function mergedSchema(): Promise<string> {
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const documents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return printSchema(buildSchema(documents.join('\n')));
}

async function resolverTypes(schema: string): Promise<string> {
  const files: unknown = await generate(
    {
      schema,
      silent: true,
      generates: {
        [join(GENERATED, 'resolver-types.ts')]: {
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            contextType: '../context.js#RequestContext',
            mappers: MAPPERS,
            enumsAsTypes: true,
            useTypeImports: true,
            emitLegacyCommonJSImports: false,
            strictScalars: true,
            immutableTypes: true,
            avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
            scalars: {
              ID: 'string',
              PartialDate: { input: 'string', output: 'string' },
              Instant: { input: 'Date', output: 'Date' },
              RowValue: { input: 'never', output: '../parents.js#RowValue' },
              ChangeValue: { input: 'never', output: 'Readonly<Record<string, unknown>>' },
            },
          },
        },
      },
    },
    false,
  );
  const [file] = z.tuple([z.object({ content: z.string() })]).parse(files);
  return `${BANNER}\n${file.content}`;
}

/** The typed documents of the explorer, from the queries that stand in its sources. */
async function clientFiles(schema: string): Promise<ReadonlyMap<string, string>> {
  const files: unknown = await generate(
    {
      schema,
      silent: true,
      documents: [
        join(CLIENT, '**/*.{ts,tsx}'),
        `!${CLIENT_GENERATED}/**`,
        `!${join(CLIENT, 'graphiql')}/**`,
      ],
      generates: {
        [`${CLIENT_GENERATED}/`]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            onlyOperationTypes: true,
            maybeValue: 'T | null',
            avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: true },
            enumsAsTypes: true,
            useTypeImports: true,
            strictScalars: true,
            immutableTypes: true,
            scalars: {
              ID: 'string',
              PartialDate: 'string',
              Instant: 'string',
              RowValue: 'unknown',
              ChangeValue: 'Readonly<Record<string, unknown>>',
            },
          },
        },
      },
    },
    false,
  );
  const list = z.array(z.object({ filename: z.string(), content: z.string() })).parse(files);
  return new Map(list.map(({ filename, content }) => [filename, `${BANNER_OF_CLIENT}\n${content}`]));
}

async function inStyle(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

async function wantedFiles(): Promise<ReadonlyMap<string, string>> {
  const schema = await inStyle(SCHEMA, await mergedSchema());
  const definitions = `${BANNER}\n/** The schema, as the server reads it. */\nexport const typeDefinitions = ${JSON.stringify(schema)};\n`;
  const [types, module] = [join(GENERATED, 'resolver-types.ts'), join(GENERATED, 'type-definitions.ts')];
  const client = await Promise.all(
    [...(await clientFiles(schema))].map(
      async ([path, content]) => [path, await inStyle(path, content)] as const,
    ),
  );
  return new Map([
    ...client,
    [SCHEMA, schema],
    [types, await inStyle(types, await resolverTypes(schema))],
    [module, await inStyle(module, definitions)],
  ]);
}

/** Writes the schema, the types of its resolvers and those of the explorer's queries, or with `--check` fails when what is written is not current. */
async function main(): Promise<void> {
  for (const [path, wanted] of await wantedFiles()) {
    const present = await readFile(path, 'utf8').catch(() => null);
    if (present === wanted) continue;
    if (process.argv.includes('--check')) {
      process.stderr.write(`${path} is not current; run: npm run codegen\n`);
      process.exitCode = 1;
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
  }
}

await main();
