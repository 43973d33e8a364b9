// The migrations that this database has had.
// @returns number: integer
MATCH (migration:Migration)
RETURN migration.number AS number
