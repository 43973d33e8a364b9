// Finds the nodes of one structure among many.
CREATE INDEX node_structure_index IF NOT EXISTS FOR (node:Node) ON (node.structure)
