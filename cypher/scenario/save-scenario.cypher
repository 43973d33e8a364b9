// Keeps a scenario of a structure that exists, in the place of one of the same id.
// @param key: string
// @param structure: StructureId
// @param id: string
// @param name: string
// @param source: string?
// @param baseRevision: integer
// @param content: string
// @param author: string
// @param at: instant
// @returns id: string
MATCH (:Structure {id: $structure})
MERGE (scenario:Scenario {key: $key})
SET scenario.structure = $structure, scenario.id = $id, scenario.name = $name, scenario.source = $source,
  scenario.baseRevision = $baseRevision, scenario.content = $content, scenario.author = $author,
  scenario.savedAt = datetime($at)
RETURN scenario.id AS id
