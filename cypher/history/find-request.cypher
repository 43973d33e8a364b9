// What a request wrote, if it did.
// @param requestId: string
// @returns structure: StructureId
// @returns revision: integer
MATCH (revision:Revision {requestId: $requestId})
RETURN revision.structure AS structure, revision.number AS revision
