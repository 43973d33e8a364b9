import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from '../../server/cli/exit.js';
import type { FileFormat } from '../../server/structure/file/format.js';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { runProcess, type ProcessRun } from '../process-run.js';
import { randomNetwork } from '../random-network.js';
import { digits, duration, durations, type Findings, type Part, type Target } from '../report.js';
import { summary } from '../timing.js';

const FORMATS: readonly FileFormat[] = ['YAML', 'JSON'];
const POSTS = 5_000;
const RUNS = 7;
const LONGEST: Readonly<Record<FileFormat, number>> = { YAML: 2_500, JSON: 1_000 };
const MOST_MEMORY = 300;
const FORMS = [
  { output: 'text', options: [] },
  { output: '--json', options: ['--json'] },
] as const;

const answerable = fileURLToPath(new URL('../../../../dist/server/cli.js', import.meta.url));

interface Case {
  /** Null for the yardstick, a program that does nothing. */
  readonly format: FileFormat | null;
  /** What it reads and what it prints, in words. */
  readonly input: string;
  readonly output: string;
  readonly program: string;
  readonly words: readonly string[];
  readonly exitCode: number;
  readonly runs: ProcessRun[];
}

async function writeCases(folder: string): Promise<Case[]> {
  const structure = randomNetwork({ posts: POSTS, seed: 1 });
  const checks = FORMATS.map(async (format): Promise<Case[]> => {
    const file = join(folder, `council.${format.toLowerCase()}`);
    const content = writeStructure(structure, format);
    await writeFile(file, content);
    const input = `${format}, ${digits(Buffer.byteLength(content) / 1e6)} MB`;
    return FORMS.map(({ output, options }) => {
      const words = ['check', file, ...options];
      return { format, input, output, program: answerable, words, exitCode: EXIT.found, runs: [] };
    });
  });
  const empty = join(folder, 'empty.js');
  await writeFile(empty, '');
  const yardstick = { format: null, input: 'an empty program', output: '', program: empty, words: [] };
  return [...(await Promise.all(checks)).flat(), { ...yardstick, exitCode: 0, runs: [] }];
}

async function run(say: (words: string) => void): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-'));
  try {
    say(`writing a network of ${POSTS} posts`);
    const cases = await writeCases(folder);
    for (let round = 0; round < RUNS; round++) {
      say(`round ${round + 1} of ${RUNS}`);
      for (const one of cases) one.runs.push(await measured(one));
    }
    return findings(cases);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measured({ program, words, exitCode }: Case): Promise<ProcessRun> {
  const done = await runProcess(program, words);
  if (done.exitCode === exitCode) return done;
  throw new Error(
    `${[program, ...words].join(' ')} ended with ${done.exitCode ?? 'a signal'}, not with ${exitCode}`,
  );
}

function findings(cases: readonly Case[]): Findings {
  const posts = POSTS.toLocaleString('en-GB');
  return {
    how: `\`answerable check\` of a random network of ${posts} posts, from the start of its \`node\` process to its end, its output read through a pipe; an empty program is the yardstick of the machine. Median of ${RUNS} runs in turn, with quartiles; the most memory of any run (resident set, MB of 10⁶ bytes).`,
    table: {
      head: ['file', 'output', 'time', 'processor', 'peak memory'],
      rows: cases.map(({ input, output, runs }) => [
        input,
        output,
        durations(runs.map(({ time }) => time)),
        durations(runs.map(({ processor }) => processor)),
        `${digits(mostMemory(runs))} MB`,
      ]),
    },
    targets: FORMATS.flatMap((format) =>
      targets(
        format,
        cases.filter((one) => one.format === format),
      ),
    ),
  };
}

function mostMemory(runs: readonly ProcessRun[]): number {
  return Math.max(...runs.map(({ memory }) => memory));
}

/** The slower and the larger of the forms of output count. */
function targets(format: FileFormat, cases: readonly Case[]): Target[] {
  const time = Math.max(...cases.map(({ runs }) => summary(runs.map((one) => one.time)).median));
  const memory = Math.max(...cases.map(({ runs }) => mostMemory(runs)));
  const what = `check of a 5k-post file, ${format}`;
  return [
    {
      what,
      asked: `≤ ${duration(LONGEST[format])}`,
      measured: duration(time),
      reached: time <= LONGEST[format],
    },
    {
      what: `${what}, memory`,
      asked: `≤ ${MOST_MEMORY} MB`,
      measured: `${digits(memory)} MB`,
      reached: memory <= MOST_MEMORY,
    },
  ];
}

export const checkPart: Part = { name: 'check', title: '`answerable check` as a process', run };
