// A structure's id is its own, also when two processes create it at once.
CREATE CONSTRAINT structure_id IF NOT EXISTS FOR (structure:Structure) REQUIRE structure.id IS UNIQUE
