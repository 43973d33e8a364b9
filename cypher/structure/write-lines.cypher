// Adds lines or gives them another citation or note.
// @each type: LineType
// @param rows: { from: string, to: string, source: string, note: string? }[]
// @returns written: integer
UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:$(type)]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written
