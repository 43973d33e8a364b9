import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const IMPURE_PACKAGES = [
  'neo4j-driver',
  '@grafeo-db/*',
  'graphql',
  '@apollo/*',
  'express',
  'pino',
  'commander',
];
const IMPURE_BUILTINS = [
  'node:fs',
  'node:fs/*',
  'node:http',
  'node:net',
  'node:child_process',
  'node:process',
  'node:os',
];

/** Folders that may not import others: dependencies point one way, from the edge to the model. */
const BOUNDARIES = [
  { target: './server/structure', from: './server', except: ['./structure'] },
  { target: './server/accountability', from: './server', except: ['./structure', './accountability'] },
  {
    target: './server/scenario',
    from: './server',
    except: ['./structure', './accountability', './scenario'],
  },
  {
    target: './server/store',
    from: './server',
    except: ['./structure', './accountability', './scenario', './store'],
  },
  { target: './server', from: ['./test', './bench', './client'] },
];

const GLOBALS_OF_NODE = Object.fromEntries(
  ['process', 'console', 'URL', 'URLSearchParams', 'fetch', 'crypto'].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'coverage/', '.cache/', '**/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: BOUNDARIES }],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    // Resolvers stand beside the concept that they answer for, and see what the API sees.
    files: ['server/**/*-resolvers.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './server', from: ['./server/cli', './server/http', './test', './bench', './client'] },
          ],
        },
      ],
    },
  },
  {
    // The pure logic knows no driver, no GraphQL and no file system.
    files: ['server/structure/**/*.ts', 'server/accountability/**/*.ts', 'server/scenario/**/*.ts'],
    ignores: ['**/*resolvers.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...IMPURE_PACKAGES, ...IMPURE_BUILTINS] }],
    },
  },
  {
    // Playwright reads from the pattern of its first argument what a fixture needs; one may need nothing.
    files: ['test/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: GLOBALS_OF_NODE },
  },
);
