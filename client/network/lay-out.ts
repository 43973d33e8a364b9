import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { components } from './components.js';
import { elkGraph, sizePicture } from './elk-graph.js';
import type { Measure } from './measure.js';
import type { Picture } from './picture.js';
import { place } from './place.js';
import type { Scene } from './scene.js';

/** Lays a picture out by who answers to whom, upward, each part of it by the engine given. */
export async function layOutBy(
  engine: (part: ElkNode) => Promise<ElkNode>,
  picture: Picture,
  measure: Measure,
): Promise<Scene> {
  const sized = sizePicture(picture, measure);
  const parts = await Promise.all(components(elkGraph(sized)).map(engine));
  return place(sized, parts, measure);
}
