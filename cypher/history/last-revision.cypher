// The last revision that a structure ever had; null when it never had one. A structure that is created again goes on
// counting, so that a revision never means two things.
// @param structure: StructureId
// @returns last: integer?
MATCH (revision:Revision {structure: $structure})
RETURN max(revision.number) AS last
