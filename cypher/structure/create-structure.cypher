// Begins a structure.
// @param id: StructureId
// @param name: string
// @param council: string
// @param date: PartialDate
// @param revision: integer
// @returns revision: integer
CREATE (structure:Structure {id: $id, name: $name, council: $council, date: $date, revision: $revision})
RETURN structure.revision AS revision
