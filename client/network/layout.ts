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

/** Lays a picture out in a worker. The same picture is always laid out the same. */
export async function layOut(picture: Picture, measure: Measure): Promise<Scene> {
  warmUpLayout();
  const running = engine;
  if (!running) throw new Error('the layout engine did not start');
  return layOutBy((part) => running.layout(part), picture, measure);
}
