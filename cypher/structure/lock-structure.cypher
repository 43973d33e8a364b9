// Keeps other writers from a structure until the transaction ends, then reads its revision: setting a property, even
// to what it is, takes Neo4j's lock on the node before the revision is read.
// @param structure: StructureId
// @returns revision: integer
MATCH (structure:Structure {id: $structure})
SET structure.id = $structure
WITH structure
RETURN structure.revision AS revision
