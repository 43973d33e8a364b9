// Removes nodes, but none that a line still holds.
// @param keys: string[]
// @returns removed: integer
UNWIND $keys AS key
MATCH (node:Node {key: key})
WHERE NOT EXISTS { MATCH (node)--(:Node) }
DELETE node
RETURN count(*) AS removed
