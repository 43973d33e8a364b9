// As for nodes: the embedded engine needs the index beside the constraint.
CREATE INDEX source_key_index IF NOT EXISTS FOR (source:Source) ON (source.key)
