// Removes lines.
// @each type: LineType
// @param rows: { from: string, to: string }[]
// @returns removed: integer
UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:$(type)]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed
