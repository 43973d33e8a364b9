// Deletes a scenario.
// @param key: string
// @returns removed: integer
MATCH (scenario:Scenario {key: $key})
DELETE scenario
RETURN count(*) AS removed
