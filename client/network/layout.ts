import ELK, { type ELK as Engine, type ElkNode } from 'elkjs/lib/elk-api.js';
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';
import { LAYOUT } from './elk-graph.js';
import { layOutBy } from './lay-out.js';
import type { Measure } from './measure.js';
import type { Picture } from './picture.js';
import type { Scene } from './scene.js';

let engine: Engine | null = null;

const TRIFLE_SIZE = { width: 100, height: 40 };
const TRIFLE: ElkNode = {
  id: 'trifle',
  layoutOptions: LAYOUT,
  children: [
    {
      id: 'box',
      children: [
        { id: 'a', ...TRIFLE_SIZE },
        { id: 'b', ...TRIFLE_SIZE },
      ],
    },
    { id: 'c', ...TRIFLE_SIZE },
  ],
  edges: [
    { id: 'a-b', sources: ['a'], targets: ['b'] },
    { id: 'b-c', sources: ['b'], targets: ['c'] },
  ],
};

/** Starts the layout engine in its worker and has it lay out a trifle, so that it is warm by the time a network is there. */
export function warmUpLayout(): void {
  if (engine) return;
  engine = new ELK({ workerFactory: () => new ElkWorker() });
  void engine.layout(TRIFLE);
}

/** Why a layout ended before there was one. */
export class LayoutGivenUp extends Error {
  override readonly name = 'LayoutGivenUp';
}

/** Milliseconds that a picture nobody waits for any more may still take of the engine: to start another takes as long. */
const GRACE = 500;

/** The layout that the engine is at; settled when the engine is free. */
let underWay: Promise<unknown> = Promise.resolve();

/**
 * Lays a picture out in a worker, after what the worker is at. The same picture is always laid out the same.
 *
 * @param signal ends it, and the worker with it unless it is done in a moment
 * @throws the reason of the signal
 */
export function layOut(picture: Picture, measure: Measure, signal: AbortSignal): Promise<Scene> {
  const laidOut = underWay.then(() => layOutNow(picture, measure, signal));
  underWay = laidOut.catch(() => null);
  return laidOut;
}

async function layOutNow(picture: Picture, measure: Measure, signal: AbortSignal): Promise<Scene> {
  signal.throwIfAborted();
  warmUpLayout();
  const running = engine;
  if (!running) throw new Error('the layout engine did not start');
  const begun = performance.now();
  const ended = new Promise<never>((_resolve, reject) => {
    const end = () => {
      reject(reasonOf(signal));
    };
    const endSoon = () => window.setTimeout(end, begun + GRACE - performance.now());
    signal.addEventListener('abort', endSoon, { once: true });
  });
  try {
    return await Promise.race([layOutBy((part) => running.layout(part), picture, measure), ended]);
  } catch (error) {
    running.terminateWorker();
    engine = null;
    throw error;
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new LayoutGivenUp(String(reason));
}
