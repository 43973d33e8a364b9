import { readFile } from 'node:fs/promises';
import { writeStructure } from '../../server/structure/file/write-structure.js';
import { inCheckout } from '../metered-process.js';
import { press } from '../press.js';
import { gapsQuestion } from '../questions.js';
import { randomNetwork } from '../random-network.js';
import { duration, type Findings, type Part } from '../report.js';
import { whileServed, type Served } from '../served.js';

const POSTS = 5_000;
const CONNECTIONS = 50;
const SECONDS = 20;
const LONGEST_P99 = 150;

/** Many at once ask for the gaps of one structure; every answer must be the first one again. */
async function pressGaps(served: Served, structure: string) {
  const question = gapsQuestion(structure);
  const expected = JSON.stringify({ data: await served.ask(question) });
  const processorBefore = await served.process.processorTime();
  const pressed = await press({
    address: served.address,
    bodies: [question],
    connections: CONNECTIONS,
    until: { seconds: SECONDS },
    isRight: (answer) => answer.trim() === expected,
  });
  const processor = (await served.process.processorTime()) - processorBefore;
  return { ...pressed, processorEach: processor / pressed.answered };
}

async function run(say: (words: string) => void): Promise<Findings> {
  const network = randomNetwork({ posts: POSTS, seed: 1 });
  const { kent, large } = await whileServed(async (served) => {
    const yaml = await readFile(inCheckout('examples/kent-2014/structure.yaml'), 'utf8');
    await served.load({ content: yaml, type: 'application/yaml' });
    await served.load({ content: writeStructure(network, 'JSON'), type: 'application/json' });
    say(`Kent’s gaps for ${SECONDS} seconds`);
    const kent = await pressGaps(served, 'kent-2014');
    say(`the gaps of ${POSTS} posts for ${SECONDS} seconds`);
    return { kent, large: await pressGaps(served, network.id) };
  });
  const named = [
    ['Kent, 2014', kent],
    [`${POSTS.toLocaleString('en-GB')} posts`, large],
  ] as const;
  return {
    how: `Coverage and all gaps, asked on ${CONNECTIONS} connections at once for ${SECONDS} seconds each, by autocannon on the same machine. An answer that is not the expected one, byte by byte, is an error. “Processor each” is what an answer takes of the processor in the server.`,
    table: {
      head: ['structure', 'answers', 'errors', 'a second', 'p50', 'p99', 'processor each'],
      rows: named.map(([name, { answered, errors, perSecond, p50, p99, processorEach }]) => [
        name,
        ...[answered, errors, Math.round(perSecond)].map((count) => count.toLocaleString('en-GB')),
        ...[p50, p99].map((time) => `${time} ms`),
        duration(processorEach),
      ]),
    },
    targets: [
      {
        what: `Kent’s gaps, ${CONNECTIONS} connections, ${SECONDS} s`,
        asked: `0 errors, p99 ≤ ${LONGEST_P99} ms`,
        measured: `${kent.errors} errors, ${kent.p99} ms`,
        reached: kent.errors === 0 && kent.p99 <= LONGEST_P99,
      },
    ],
  };
}

export const pressedPart: Part = { name: 'pressed', title: 'The API, many at once', run };
