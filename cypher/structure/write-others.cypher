// Adds nodes that have nothing but a name and a citation, or gives them other content; a node of another type
// changes its type and keeps its lines.
// @each type: Person | Directorate | Board
// @param rows: {
//   key: string, structure: StructureId, id: NodeId, name: string, alsoKnownAs: string[], source: string
// }[]
// @returns written: integer
UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Role:Person:Directorate:Board:Duty
SET node:$(type)
SET node = row
RETURN count(node) AS written
