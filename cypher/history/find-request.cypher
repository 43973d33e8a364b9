// What a request wrote, if it did; what it asked for was not noted at first.
// @param requestId: string
// @returns structure: StructureId
// @returns revision: integer
// @returns intent: string?
MATCH (revision:Revision {requestId: $requestId})
RETURN revision.structure AS structure, revision.number AS revision, revision.intent AS intent
