// As for nodes: the embedded engine needs the index beside the constraint.
CREATE INDEX revision_key_index IF NOT EXISTS FOR (revision:Revision) ON (revision.key)
