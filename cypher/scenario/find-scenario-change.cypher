// What a request did to a scenario, if it did; what it asked for was not noted at first.
// @param requestId: string
// @returns structure: StructureId
// @returns scenario: string
// @returns change: string
// @returns intent: string?
MATCH (change:ScenarioChange {requestId: $requestId})
RETURN change.structure AS structure, change.scenario AS scenario, change.change AS change, change.intent AS intent
