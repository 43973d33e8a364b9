// A stretch of a structure's history, oldest first.
// @param structure: StructureId
// @param after: integer
// @param first: integer
// @returns revision: integer
// @returns author: string
// @returns at: instant
// @returns requestId: string
// @returns delta: string
// @returns parts: integer
MATCH (revision:Revision {structure: $structure})
WHERE revision.number > $after
RETURN revision.number AS revision, revision.author AS author, toString(revision.at) AS at,
  revision.requestId AS requestId, revision.delta AS delta, revision.parts AS parts
ORDER BY revision
LIMIT $first
