// A structure has each revision once: two writers can never both make the next one.
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.key IS UNIQUE
