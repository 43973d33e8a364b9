// Ends a structure; its nodes, sources and scenarios are deleted beside it, its history stays.
// @param structure: StructureId
MATCH (structure:Structure {id: $structure})
DELETE structure
