// Removes sources.
// @param keys: string[]
// @returns removed: integer
UNWIND $keys AS key
MATCH (source:Source {key: key})
DELETE source
RETURN count(*) AS removed
