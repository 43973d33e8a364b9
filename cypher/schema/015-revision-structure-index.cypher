// Finds the history of one structure.
CREATE INDEX revision_structure_index IF NOT EXISTS FOR (revision:Revision) ON (revision.structure)
