// Notes who saved or deleted a scenario and when.
// @param requestId: string
// @param structure: StructureId
// @param scenario: string
// @param change: string
// @param intent: string
// @param author: string
// @param at: instant
// @returns requestId: string
CREATE (change:ScenarioChange {requestId: $requestId, structure: $structure, scenario: $scenario, change: $change,
  intent: $intent, author: $author, at: datetime($at)})
RETURN change.requestId AS requestId
