// How many of the given nodes are there.
// @param keys: string[]
// @returns present: integer
UNWIND $keys AS key
MATCH (node:Node {key: key})
RETURN count(node) AS present
