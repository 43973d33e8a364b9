// The roles of a structure.
// @param structure: StructureId
// @returns id: NodeId
// @returns name: string
// @returns alsoKnownAs: string[]
// @returns source: string
// @returns kind: RoleKind
// @returns designations: Designation[]
// @returns vacant: boolean
MATCH (role:Role {structure: $structure})
RETURN role.id AS id, role.name AS name, role.alsoKnownAs AS alsoKnownAs, role.source AS source,
  role.kind AS kind, role.designations AS designations, role.vacant AS vacant
