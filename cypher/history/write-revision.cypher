// Notes who wrote what and when, in the transaction that writes it.
// @param key: string
// @param structure: StructureId
// @param number: integer
// @param author: string
// @param at: instant
// @param requestId: string
// @param delta: string
// @returns number: integer
CREATE (revision:Revision {key: $key, structure: $structure, number: $number, author: $author, at: datetime($at),
  requestId: $requestId, delta: $delta})
RETURN revision.number AS number
