// The sources of a structure.
// @param structure: StructureId
// @returns key: SourceKey
// @returns title: string
// @returns date: PartialDate?
// @returns url: string?
MATCH (source:Source {structure: $structure})
RETURN source.id AS key, source.title AS title, source.date AS date, source.url AS url
