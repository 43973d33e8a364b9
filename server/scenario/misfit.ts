import { LINE_RULES } from '../structure/line-types.js';
import type { Line, Node, NodeType, Source } from '../structure/model.js';
import type { ChangeErrorCode } from './change-error.js';

/** Thrown while a change is applied; apply-changes.ts catches it and makes it a ChangeError. */
export class Misfit extends Error {
  override readonly name = 'Misfit';
  /** @param message a clause that follows the change's own words and a colon */
  constructor(
    readonly code: ChangeErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** What a node is, as a noun. */
export function noun(type: NodeType): string {
  return type.toLowerCase();
}

/** A line as a clause about ids. */
export function inWords({ type, from, to }: Pick<Line, 'type' | 'from' | 'to'>): string {
  return `"${from}" ${LINE_RULES[type].words} "${to}"`;
}

export function wrongType(node: Node, wanted: NodeType): Misfit {
  return new Misfit('WRONG_TYPE', `"${node.id}" is a ${noun(node.type)}, not a ${noun(wanted)}`);
}

/** @throws Misfit when a list holds the same value twice. */
export function refuseRepeated(values: readonly string[] | undefined, list: string): void {
  const seen = new Set<string>();
  for (const value of values ?? []) {
    if (seen.has(value)) throw new Misfit('REPEATED', `"${list}" names "${value}" twice`);
    seen.add(value);
  }
}

/** A listed source has the key of one of the structure's, and other content. */
export function sourceDiffers(listed: Source, present: Source): Misfit {
  const difference = listed.title === present.title ? 'date or address' : `title, "${present.title}"`;
  return new Misfit(
    'SOURCE_DIFFERS',
    `the structure has a source "${listed.key}" with another ${difference}; give yours another key`,
  );
}
