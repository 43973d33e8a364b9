import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The file in a data folder that says which server holds the data. */
const RECORD_FILE = 'server.json';
/** How long a server has to prove that it is the recorded one. */
const PROOF_TIMEOUT = 2_000;

const serverRecord = z.object({
  /** Where it answers, such as `http://127.0.0.1:4000`. */
  address: z.url({ protocol: /^http$/ }),
  pid: z.int().positive(),
  /** A random name of this one run, which no other server can answer by. */
  instance: z.uuid(),
});
/** What a server of ours says at `/livez`. */
const aliveAnswer = z.object({ instance: z.uuid() });
/** Which server holds a data folder. */
export type ServerRecord = Readonly<z.output<typeof serverRecord>>;

/** Records the server that holds a data folder, in the place of any that did before. */
export async function recordServer(folder: string, record: ServerRecord): Promise<void> {
  const path = join(folder, RECORD_FILE);
  const draft = `${path}.${record.instance}`;
  await writeFile(draft, `${JSON.stringify(record)}\n`);
  await rename(draft, path);
}

/** Takes the record back, unless another server has put its own there since. */
export async function forgetServer(folder: string, { instance }: ServerRecord): Promise<void> {
  const recorded = await readRecord(folder);
  if (recorded?.instance === instance) await rm(join(folder, RECORD_FILE), { force: true });
}

/**
 * The server that holds a data folder, or null. A record that a killed server left behind is told by asking: whoever
 * answers at its address by now does not answer by its name.
 */
export async function runningServer(folder: string): Promise<ServerRecord | null> {
  const record = await readRecord(folder);
  return record && (await isTheRecordedOne(record)) ? record : null;
}

async function readRecord(folder: string): Promise<ServerRecord | null> {
  try {
    const text = await readFile(join(folder, RECORD_FILE), 'utf8');
    return serverRecord.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No record, or one that nothing can be made of, names no server.
    return null;
  }
}

async function isTheRecordedOne({ address, instance }: ServerRecord): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PROOF_TIMEOUT);
    const response = await fetch(new URL('/livez', address), { signal, redirect: 'error' });
    const { data } = aliveAnswer.safeParse(await response.json());
    return data?.instance === instance;
  } catch {
    return false;
  }
}
