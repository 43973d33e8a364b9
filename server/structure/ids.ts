declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of a node, unique over its structure. */
export type NodeId = Branded<'NodeId'>;
export type StructureId = Branded<'StructureId'>;
/** Key of a source within its structure; an id space of its own. */
export type SourceKey = Branded<'SourceKey'>;
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = Branded<'PartialDate'>;

/**
 * Order of ids everywhere in this program: by UTF-16 code unit, never by locale,
 * so that two machines list the same structure in the same order.
 */
export function compareIds(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
