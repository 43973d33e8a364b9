// The duties of a structure.
// @param structure: StructureId
// @returns id: NodeId
// @returns name: string
// @returns alsoKnownAs: string[]
// @returns source: string
// @returns function: string?
// @returns mustReach: Designation[]
MATCH (duty:Duty {structure: $structure})
RETURN duty.id AS id, duty.name AS name, duty.alsoKnownAs AS alsoKnownAs, duty.source AS source,
  duty.function AS function, duty.mustReach AS mustReach
