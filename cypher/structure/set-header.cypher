// Changes what a structure says of itself.
// @param id: StructureId
// @param name: string
// @param council: string
// @param date: PartialDate
// @returns id: StructureId
MATCH (structure:Structure {id: $id})
SET structure.name = $name, structure.council = $council, structure.date = $date
RETURN structure.id AS id
