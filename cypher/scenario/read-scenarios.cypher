// The scenarios of a structure.
// @param structure: StructureId
// @returns id: string
// @returns name: string
// @returns source: string?
// @returns baseRevision: integer
// @returns content: string
// @returns author: string
// @returns at: instant
MATCH (scenario:Scenario {structure: $structure})
RETURN scenario.id AS id, scenario.name AS name, scenario.source AS source, scenario.baseRevision AS baseRevision,
  scenario.content AS content, scenario.author AS author, toString(scenario.savedAt) AS at
