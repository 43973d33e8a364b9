// Keeps what of a revision's delta does not fit into one property: the embedded engine takes 16 MiB.
// @param rows: { revision: string, place: integer, delta: string }[]
// @returns written: integer
UNWIND $rows AS row
CREATE (part:RevisionPart)
SET part = row
RETURN count(part) AS written
