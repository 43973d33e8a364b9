// For each office that a role carries, the duties that have a route to it: a search from the carriers down the
// lines that the policy allows.
// @each policy: RoutePolicy
// @param structure: StructureId
// @returns designation: Designation
// @returns duties: NodeId[]
MATCH (role:Role {structure: $structure})
WHERE size(role.designations) > 0
UNWIND role.designations AS designation
MATCH (role)<-[:$(policy)*0..]-(duty:Duty)
RETURN designation, collect(DISTINCT duty.id) AS duties
