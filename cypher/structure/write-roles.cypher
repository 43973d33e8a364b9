// Adds roles or gives them other content; a node of another type becomes a role and keeps its lines.
// @param rows: {
//   key: string, structure: StructureId, id: NodeId, name: string, alsoKnownAs: string[], source:
//   string, kind: RoleKind, designations: Designation[], vacant: boolean
// }[]
// @returns written: integer
UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Person:Directorate:Board:Duty
SET node:Role
SET node = row
RETURN count(node) AS written
