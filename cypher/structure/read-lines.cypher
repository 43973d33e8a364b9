// The lines of a structure, by type: of each the lower end, the upper end, the citation and the note.
// @param structure: StructureId
// @returns type: LineType
// @returns from: NodeId
// @returns to: NodeId
// @returns source: string
// @returns note: string?
MATCH (lower:Node {structure: $structure})-[line]->(upper:Node)
RETURN type(line) AS type, lower.id AS from, upper.id AS to, line.source AS source, line.note AS note
