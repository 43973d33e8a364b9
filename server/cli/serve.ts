import { Command, Option } from 'commander';
import { LOG_LEVELS, readConfig } from '../config.js';
import { EXIT, type ExitCode } from './exit.js';
import { jsonOption } from './options.js';
import { say, writeOut } from './output.js';

export interface ServeOptions {
  readonly host?: string;
  readonly port?: string;
  readonly data?: string;
  readonly allowAnonymous?: true;
  readonly allowHost?: string;
  readonly allowOrigin?: string;
  readonly logLevel?: string;
}

/** The flags of a server; each has a variable of the environment beside it. */
export function withServerOptions(command: Command): Command {
  return command
    .option('--port <number>', 'the port to listen at, 0 for a free one (default: 4000; ANSWERABLE_PORT)')
    .option('--host <address>', 'the address to listen at (default: "127.0.0.1"; ANSWERABLE_HOST)')
    .option('--data <folder>', 'the folder with the stored structures (default: "./data"; ANSWERABLE_DATA)')
    .option('--allow-anonymous', 'let an address other than this machine be listened at: there is no sign-in')
    .option('--allow-host <names>', 'further names by which the server is asked, separated by commas')
    .option('--allow-origin <origins>', 'pages elsewhere that may use the server, separated by commas')
    .addOption(new Option('--log-level <level>', 'how much is logged').choices(LOG_LEVELS));
}

/** The configuration from these flags and the environment. @throws InvalidConfig */
export function configOf({ allowHost, allowOrigin, ...flags }: ServeOptions) {
  return readConfig(process.env, { ...flags, allowedHosts: allowHost, allowedOrigins: allowOrigin });
}

/** `answerable serve`. */
export function serveCommand(finish: (exitCode: ExitCode) => void): Command {
  return withServerOptions(new Command('serve'))
    .summary('serve the stored structures by GraphQL')
    .description(
      'Serve the stored structures by GraphQL until told to stop. They are kept in the data folder, which is created, or in the Neo4j that NEO4J_URI names (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE).',
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  answerable serve
  answerable serve --port 4001 --data /srv/answerable
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=… answerable serve

Exit code: 0 told to stop, 2 wrong usage, 4 the store or the port is taken or away.`,
    )
    .action(async ({ json, ...options }: ServeOptions & { json?: true }) => {
      const config = configOf(options);
      const { serveUntilStopped } = await import('./store/running.js');
      await serveUntilStopped(config, {
        example: 'answerable serve --port 4001',
        then: async ({ address, place }) => {
          const [graphql, graphiql] = [`${address}/graphql`, `${address}/graphiql`];
          if (json) await writeOut([`${JSON.stringify({ address, graphql, graphiql, pid: process.pid })}\n`]);
          say(`Serving ${place}. Ctrl-C stops it.`, `GraphQL:  ${graphql}`, `GraphiQL: ${graphiql}`);
        },
      });
      finish(EXIT.fine);
    });
}
