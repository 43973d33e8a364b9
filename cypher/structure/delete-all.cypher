// Deletes all that belongs to a structure, each kind with its lines.
// @each label: Node | Source | Scenario
// @param structure: StructureId
MATCH (part:$(label) {structure: $structure})
DETACH DELETE part
