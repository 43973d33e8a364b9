// What a request did to a scenario, if it did.
// @param requestId: string
// @returns structure: StructureId
// @returns scenario: string
// @returns change: string
MATCH (change:ScenarioChange {requestId: $requestId})
RETURN change.structure AS structure, change.scenario AS scenario, change.change AS change
