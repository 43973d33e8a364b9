// What of a revision's delta did not fit into one property.
// @param revision: string
// @returns place: integer
// @returns delta: string
MATCH (part:RevisionPart {revision: $revision})
RETURN part.place AS place, part.delta AS delta
ORDER BY place
