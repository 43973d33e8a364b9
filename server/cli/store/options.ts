import { Option } from 'commander';

/** `--data`, of every command that can need stored structures. */
export const dataOption = () =>
  new Option(
    '--data <folder>',
    'the folder with the stored structures; not asked when NEO4J_URI names a Neo4j (default: "./data")',
  );
