// Notes who wrote what and when, in the transaction that writes it. A delta that is too long for one property goes on
// in as many parts as are given.
// @param key: string
// @param structure: StructureId
// @param number: integer
// @param author: string
// @param at: instant
// @param requestId: string
// @param intent: string
// @param delta: string
// @param parts: integer
// @returns number: integer
CREATE (revision:Revision {key: $key, structure: $structure, number: $number, author: $author, at: datetime($at),
  requestId: $requestId, intent: $intent, delta: $delta, parts: $parts})
RETURN revision.number AS number
