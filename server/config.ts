import { z } from 'zod';

/** Where a value can come from, for messages: the flag first, then the variable. */
interface Origin {
  readonly flag: string | null;
  readonly variable: string;
}

const SETTINGS = [
  'host',
  'port',
  'data',
  'allowAnonymous',
  'allowedHosts',
  'allowedOrigins',
  'logLevel',
  'neo4jUri',
  'neo4jUser',
  'neo4jPassword',
  'neo4jDatabase',
] as const;
type Setting = (typeof SETTINGS)[number];

const ORIGINS: Readonly<Record<Setting, Origin>> = {
  host: { flag: '--host', variable: 'ANSWERABLE_HOST' },
  port: { flag: '--port', variable: 'ANSWERABLE_PORT' },
  data: { flag: '--data', variable: 'ANSWERABLE_DATA' },
  allowAnonymous: { flag: '--allow-anonymous', variable: 'ANSWERABLE_ALLOW_ANONYMOUS' },
  allowedHosts: { flag: '--allow-host', variable: 'ANSWERABLE_ALLOWED_HOSTS' },
  allowedOrigins: { flag: '--allow-origin', variable: 'ANSWERABLE_ALLOWED_ORIGINS' },
  logLevel: { flag: '--log-level', variable: 'ANSWERABLE_LOG_LEVEL' },
  neo4jUri: { flag: null, variable: 'NEO4J_URI' },
  neo4jUser: { flag: null, variable: 'NEO4J_USER' },
  neo4jPassword: { flag: null, variable: 'NEO4J_PASSWORD' },
  neo4jDatabase: { flag: null, variable: 'NEO4J_DATABASE' },
};

const SECRETS: ReadonlySet<Setting> = new Set(['neo4jPassword']);

/** The addresses at which only this machine can reach a server. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|[0-9a-f:]*:[0-9a-f:.]*)$/i;
const hostName = z.string().regex(HOST_NAME, 'is not a host; write a name or an address, such as 127.0.0.1');
const origin = z.string().refine((value) => URL.canParse(value) && new URL(value).origin === value, {
  message: 'is not an origin; write scheme, host and port alone, such as https://council.example:8443',
});
const boltAddress = z.string().refine((value) => /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+/.test(value), {
  message: 'is not the address of a Neo4j; write bolt://host:7687 or neo4j://host:7687',
});
const list = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== ''),
    )
    .pipe(z.array(item));
const flagOrWord = z
  .enum(['true', 'false', '1', '0', ''], {
    error: 'is neither true nor false; write true, or leave it out',
  })
  .transform((word) => word === 'true' || word === '1');

const settings = z.object({
  host: hostName.default('127.0.0.1'),
  port: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port; write a whole number from 0 to 65535, 0 for a free one')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port; write a whole number from 0 to 65535, 0 for a free one')
    .default(4000),
  data: z.string().min(1, 'is empty; write the path of a folder, such as ./data').default('./data'),
  allowAnonymous: flagOrWord.default(false),
  allowedHosts: list(hostName).default([]),
  allowedOrigins: list(origin).default([]),
  logLevel: z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(', ')}` }).default('info'),
  neo4jUri: boltAddress.optional(),
  neo4jUser: z.string().optional(),
  neo4jPassword: z.string().optional(),
  neo4jDatabase: z.string().optional(),
});

/** How a server is to run. */
export type Config = Readonly<z.output<typeof settings>>;

/** The settings as the command line gives them; what is absent comes from the environment. */
export type Flags = Readonly<Partial<Record<Setting, string | boolean | number | undefined>>>;

/** The configuration does not fit; one message for each setting, naming it and what would fit. */
export class InvalidConfig extends Error {
  override readonly name = 'InvalidConfig';
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/**
 * The configuration from flags, else from the environment, else the defaults.
 *
 * @param environment such as `process.env`; an empty variable counts as absent
 * @throws {@link InvalidConfig} with everything that is wrong
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Flags = {},
): Config {
  const given = new Map<Setting, { readonly value: string; readonly from: string }>();
  for (const name of SETTINGS) {
    const { flag, variable } = ORIGINS[name];
    const fromFlag = flags[name];
    const fromVariable = environment[variable];
    if (fromFlag !== undefined) given.set(name, { value: String(fromFlag), from: flag ?? variable });
    else if (fromVariable !== undefined && fromVariable !== '')
      given.set(name, { value: fromVariable, from: variable });
  }
  const result = settings.safeParse(
    Object.fromEntries(Array.from(given, ([name, { value }]) => [name, value])),
  );
  if (!result.success) throw new InvalidConfig(result.error.issues.map((issue) => fault(issue, given)));
  return requireSafe(result.data, given.get('host')?.from ?? ORIGINS.host.variable);
}

function fault(
  issue: z.core.$ZodIssue,
  given: ReadonlyMap<Setting, { value: string; from: string }>,
): string {
  const name = SETTINGS.find((each) => each === issue.path[0]);
  const setting = name && given.get(name);
  if (!name || !setting) return issue.message;
  const shown = SECRETS.has(name) ? '' : ` ${JSON.stringify(withoutPassword(setting.value))}`;
  return `${setting.from}${shown} ${issue.message}`;
}

function requireSafe(config: Config, from: string): Config {
  if (LOOPBACK.has(config.host) || config.allowAnonymous) return config;
  throw new InvalidConfig([
    `${from} ${JSON.stringify(config.host)} lets other machines reach the server, and anybody there could read and change everything: there is no sign-in. ` +
      'Leave it out, or say that this is meant: --allow-anonymous (ANSWERABLE_ALLOW_ANONYMOUS=true).',
  ]);
}

/** The configuration as lines `name: value`, without secrets. */
export function describeConfig(config: Config): string[] {
  return SETTINGS.flatMap((name) => {
    const value = config[name];
    if (value === undefined) return [];
    if (SECRETS.has(name)) return [`${name}: (hidden)`];
    return [`${name}: ${withoutPassword(Array.isArray(value) ? value.join(', ') : String(value))}`];
  });
}

/** An address without the name and password that a careless one may hold, which may themselves hold an @. */
function withoutPassword(text: string): string {
  return text.includes('://') ? text.replace(/(:\/\/).*@/, '$1(hidden)@') : text.replace(/^.*@/, '(hidden)@');
}
