// Each migration is recorded once, also when two processes set up the same database.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.number IS UNIQUE
