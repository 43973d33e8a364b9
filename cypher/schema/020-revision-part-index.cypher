// Finds the parts of one revision.
CREATE INDEX revision_part_index IF NOT EXISTS FOR (part:RevisionPart) ON (part.revision)
