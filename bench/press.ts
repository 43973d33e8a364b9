import autocannon from 'autocannon';

/** What a server did when many asked at once; times in milliseconds. */
export interface Pressed {
  readonly answered: number;
  /** Requests without an answer, or with one that is not what it should be. */
  readonly errors: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Pressure {
  readonly address: string;
  /** The requests, in turn; `[<id>]` in one stands for an id of its own each time. */
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Seconds, or how many requests. */
  readonly until: { readonly seconds: number } | { readonly requests: number };
  readonly isRight: (answer: string) => boolean;
}

/** Asks a server's GraphQL on many connections at once, each as soon as it is answered. */
export async function press({ address, bodies, connections, until, isRight }: Pressure): Promise<Pressed> {
  const { latency, requests, errors, non2xx, mismatches } = await autocannon({
    url: `${address}/graphql`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    requests: bodies.map((body) => ({ body })),
    idReplacement: bodies.some((body) => body.includes('[<id>]')),
    connections,
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
    verifyBody: (answer) => isRight(String(answer)),
  });
  return {
    answered: requests.total,
    errors: errors + non2xx + mismatches,
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
  };
}
