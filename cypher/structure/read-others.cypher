// The nodes of a structure of a type that has nothing but a name and a citation.
// @each type: Person | Directorate | Board
// @param structure: StructureId
// @returns id: NodeId
// @returns name: string
// @returns alsoKnownAs: string[]
// @returns source: string
MATCH (node:Node:$(type) {structure: $structure})
RETURN node.id AS id, node.name AS name, node.alsoKnownAs AS alsoKnownAs, node.source AS source
