// The embedded engine checks a unique key by a scan unless it is indexed as well; Neo4j has the constraint's own
// index and adds none.
CREATE INDEX node_key_index IF NOT EXISTS FOR (node:Node) ON (node.key)
