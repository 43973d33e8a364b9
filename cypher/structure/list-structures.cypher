// Every structure with the ids of its scenarios.
// @returns id: StructureId
// @returns name: string
// @returns council: string
// @returns date: PartialDate
// @returns revision: integer
// @returns scenarios: string[]
MATCH (structure:Structure)
OPTIONAL MATCH (scenario:Scenario {structure: structure.id})
RETURN structure.id AS id, structure.name AS name, structure.council AS council, structure.date AS date,
  structure.revision AS revision, collect(scenario.id) AS scenarios
