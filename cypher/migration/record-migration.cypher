// Notes that a migration was applied.
// @param number: integer
// @param name: string
// @returns number: integer
MERGE (migration:Migration {number: $number})
SET migration.name = $name
RETURN migration.number AS number
