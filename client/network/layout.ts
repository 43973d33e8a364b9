import ELK, { type ELK as Engine } from 'elkjs/lib/elk-api.js';
import ElkWorker from 'elkjs/lib/elk-worker.min.js?worker';
import { components } from './components.js';
import { elkGraph, sizePicture } from './elk-graph.js';
import type { Measure } from './measure.js';
import type { Picture } from './picture.js';
import { place } from './place.js';
import type { Scene } from './scene.js';

let engine: Engine | null = null;

/** Starts the layout engine in its worker, so that it is there by the time a network is. */
export function warmUpLayout(): void {
  engine ??= new ELK({ workerFactory: () => new ElkWorker() });
}

/** Lays a picture out by who answers to whom, upward, in a worker. The same picture is always laid out the same. */
export async function layOut(picture: Picture, measure: Measure): Promise<Scene> {
  warmUpLayout();
  const running = engine;
  if (!running) throw new Error('the layout engine did not start');
  const sized = sizePicture(picture, measure);
  const parts = await Promise.all(components(elkGraph(sized)).map((part) => running.layout(part)));
  return place(sized, parts, measure);
}
