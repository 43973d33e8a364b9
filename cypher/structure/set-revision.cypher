// Moves a structure to its next revision.
// @param structure: StructureId
// @param revision: integer
// @returns revision: integer
MATCH (structure:Structure {id: $structure})
SET structure.revision = $revision
RETURN structure.revision AS revision
