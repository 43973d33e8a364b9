// Finds the roles of one structure, from which the search for routes starts.
CREATE INDEX role_structure_index IF NOT EXISTS FOR (role:Role) ON (role.structure)
