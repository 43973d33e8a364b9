// A node is one role, person, directorate, board or duty of one structure.
CREATE CONSTRAINT node_key IF NOT EXISTS FOR (node:Node) REQUIRE node.key IS UNIQUE
