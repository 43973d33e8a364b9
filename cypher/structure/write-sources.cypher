// Adds sources or gives them other content.
// @param rows: {
//   key: string, structure: StructureId, id: SourceKey, title: string, date: PartialDate?, url: string?
// }[]
// @returns written: integer
UNWIND $rows AS row
MERGE (source:Source {key: row.key})
SET source = row
RETURN count(source) AS written
