// The scenarios of structures.
// @param structures: StructureId[]
// @returns structure: StructureId
// @returns id: string
// @returns name: string
// @returns source: string?
// @returns baseRevision: integer
// @returns content: string
// @returns author: string
// @returns at: instant
UNWIND $structures AS structure
MATCH (scenario:Scenario {structure: structure})
RETURN structure, scenario.id AS id, scenario.name AS name, scenario.source AS source,
  scenario.baseRevision AS baseRevision, scenario.content AS content, scenario.author AS author,
  toString(scenario.savedAt) AS at
