// For each office, the duties that must reach it.
// @param structure: StructureId
// @returns designation: Designation
// @returns duties: NodeId[]
MATCH (duty:Duty {structure: $structure})
UNWIND duty.mustReach AS designation
RETURN designation, collect(duty.id) AS duties
