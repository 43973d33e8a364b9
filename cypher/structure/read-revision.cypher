// The current revision of a structure.
// @param structure: StructureId
// @returns revision: integer
MATCH (structure:Structure {id: $structure})
RETURN structure.revision AS revision
