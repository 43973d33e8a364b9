// Adds duties or gives them other content; a node of another type becomes a duty and keeps its lines.
// @param rows: {
//   key: string, structure: StructureId, id: NodeId, name: string, alsoKnownAs: string[], source:
//   string, function: string?, mustReach: Designation[]
// }[]
// @returns written: integer
UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Role:Person:Directorate:Board
SET node:Duty
SET node = row
RETURN count(node) AS written
