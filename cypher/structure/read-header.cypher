// What a structure says of itself, and its revision.
// @param structure: StructureId
// @returns id: StructureId
// @returns name: string
// @returns council: string
// @returns date: PartialDate
// @returns revision: integer
MATCH (structure:Structure {id: $structure})
RETURN structure.id AS id, structure.name AS name, structure.council AS council, structure.date AS date,
  structure.revision AS revision
