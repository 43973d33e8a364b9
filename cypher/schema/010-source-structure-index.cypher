// Finds the sources of one structure.
CREATE INDEX source_structure_index IF NOT EXISTS FOR (source:Source) ON (source.structure)
