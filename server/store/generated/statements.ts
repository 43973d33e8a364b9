// Written by codegen/cypher.ts from the files under cypher/. Change those, then run: npm run codegen
import { statement } from '../statement.js';
import {
  designation,
  flag,
  instant,
  integer,
  lineType,
  list,
  nodeId,
  optional,
  partialDate,
  record,
  roleKind,
  sourceKey,
  structureId,
  text,
} from '../value-types.js';

const coveredDutiesShape = {
  parameters: { structure: structureId },
  returns: { designation: designation, duties: list(nodeId) },
};
/** For each office that a role carries, the duties that have a route to it: a search from the carriers down the lines that the policy allows. */
export const coveredDuties = {
  FORMAL: statement(
    'accountability/covered-duties FORMAL',
    coveredDutiesShape,
    `MATCH (role:Role {structure: $structure})
WHERE size(role.designations) > 0
UNWIND role.designations AS designation
MATCH (role)<-[:DISCHARGED_BY|ACCOUNTABLE_TO|LINE_MANAGED_BY|LED_BY*0..]-(duty:Duty)
RETURN designation, collect(DISTINCT duty.id) AS duties`,
  ),
  ASSURED: statement(
    'accountability/covered-duties ASSURED',
    coveredDutiesShape,
    `MATCH (role:Role {structure: $structure})
WHERE size(role.designations) > 0
UNWIND role.designations AS designation
MATCH (role)<-[:DISCHARGED_BY|ACCOUNTABLE_TO|LINE_MANAGED_BY|LED_BY|ASSURES|CHAIRED_BY*0..]-(duty:Duty)
RETURN designation, collect(DISTINCT duty.id) AS duties`,
  ),
} as const;

const requiredDutiesShape = {
  parameters: { structure: structureId },
  returns: { designation: designation, duties: list(nodeId) },
};
/** For each office, the duties that must reach it. */
export const requiredDuties = statement(
  'accountability/required-duties',
  requiredDutiesShape,
  `MATCH (duty:Duty {structure: $structure})
UNWIND duty.mustReach AS designation
RETURN designation, collect(duty.id) AS duties`,
);

const findRequestShape = {
  parameters: { requestId: text },
  returns: { structure: structureId, revision: integer, intent: optional(text) },
};
/** What a request wrote, if it did; what it asked for was not noted at first. */
export const findRequest = statement(
  'history/find-request',
  findRequestShape,
  `MATCH (revision:Revision {requestId: $requestId})
RETURN revision.structure AS structure, revision.number AS revision, revision.intent AS intent`,
);

const lastRevisionShape = {
  parameters: { structure: structureId },
  returns: { last: optional(integer) },
};
/** The last revision that a structure ever had; null when it never had one. A structure that is created again goes on counting, so that a revision never means two things. */
export const lastRevision = statement(
  'history/last-revision',
  lastRevisionShape,
  `MATCH (revision:Revision {structure: $structure})
RETURN max(revision.number) AS last`,
);

const readHistoryShape = {
  parameters: { structure: structureId, after: integer, first: integer },
  returns: { revision: integer, author: text, at: instant, requestId: text, delta: text, parts: integer },
};
/** A stretch of a structure's history, oldest first. */
export const readHistory = statement(
  'history/read-history',
  readHistoryShape,
  `MATCH (revision:Revision {structure: $structure})
WHERE revision.number > $after
RETURN revision.number AS revision, revision.author AS author, toString(revision.at) AS at,
  revision.requestId AS requestId, revision.delta AS delta, revision.parts AS parts
ORDER BY revision
LIMIT $first`,
);

const readRevisionPartsShape = {
  parameters: { revision: text },
  returns: { place: integer, delta: text },
};
/** What of a revision's delta did not fit into one property. */
export const readRevisionParts = statement(
  'history/read-revision-parts',
  readRevisionPartsShape,
  `MATCH (part:RevisionPart {revision: $revision})
RETURN part.place AS place, part.delta AS delta
ORDER BY place`,
);

const writeRevisionPartsShape = {
  parameters: { rows: list(record({ revision: text, place: integer, delta: text })) },
  returns: { written: integer },
};
/** Keeps what of a revision's delta does not fit into one property: the embedded engine takes 16 MiB. */
export const writeRevisionParts = statement(
  'history/write-revision-parts',
  writeRevisionPartsShape,
  `UNWIND $rows AS row
CREATE (part:RevisionPart)
SET part = row
RETURN count(part) AS written`,
);

const writeRevisionShape = {
  parameters: {
    key: text,
    structure: structureId,
    number: integer,
    author: text,
    at: instant,
    requestId: text,
    intent: text,
    delta: text,
    parts: integer,
  },
  returns: { number: integer },
};
/** Notes who wrote what and when, in the transaction that writes it. A delta that is too long for one property goes on in as many parts as are given. */
export const writeRevision = statement(
  'history/write-revision',
  writeRevisionShape,
  `CREATE (revision:Revision {key: $key, structure: $structure, number: $number, author: $author, at: datetime($at),
  requestId: $requestId, intent: $intent, delta: $delta, parts: $parts})
RETURN revision.number AS number`,
);

const appliedMigrationsShape = {
  parameters: {},
  returns: { number: integer },
};
/** The migrations that this database has had. */
export const appliedMigrations = statement(
  'migration/applied-migrations',
  appliedMigrationsShape,
  `MATCH (migration:Migration)
RETURN migration.number AS number`,
);

const countNodesShape = {
  parameters: {},
  returns: { nodes: integer },
};
/** How many nodes the database holds, whoever wrote them: setting up a graph of somebody else's is refused. */
export const countNodes = statement(
  'migration/count-nodes',
  countNodesShape,
  `MATCH (node)
RETURN count(node) AS nodes`,
);

const recordMigrationShape = {
  parameters: { number: integer, name: text },
  returns: { number: integer },
};
/** Notes that a migration was applied. */
export const recordMigration = statement(
  'migration/record-migration',
  recordMigrationShape,
  `MERGE (migration:Migration {number: $number})
SET migration.name = $name
RETURN migration.number AS number`,
);

const deleteScenarioShape = {
  parameters: { key: text },
  returns: { removed: integer },
};
/** Deletes a scenario. */
export const deleteScenario = statement(
  'scenario/delete-scenario',
  deleteScenarioShape,
  `MATCH (scenario:Scenario {key: $key})
DELETE scenario
RETURN count(*) AS removed`,
);

const findScenarioChangeShape = {
  parameters: { requestId: text },
  returns: { structure: structureId, scenario: text, change: text, intent: optional(text) },
};
/** What a request did to a scenario, if it did; what it asked for was not noted at first. */
export const findScenarioChange = statement(
  'scenario/find-scenario-change',
  findScenarioChangeShape,
  `MATCH (change:ScenarioChange {requestId: $requestId})
RETURN change.structure AS structure, change.scenario AS scenario, change.change AS change, change.intent AS intent`,
);

const readScenariosShape = {
  parameters: { structures: list(structureId) },
  returns: {
    structure: structureId,
    id: text,
    name: text,
    source: optional(text),
    baseRevision: integer,
    content: text,
    author: text,
    at: instant,
  },
};
/** The scenarios of structures. */
export const readScenarios = statement(
  'scenario/read-scenarios',
  readScenariosShape,
  `UNWIND $structures AS structure
MATCH (scenario:Scenario {structure: structure})
RETURN structure, scenario.id AS id, scenario.name AS name, scenario.source AS source,
  scenario.baseRevision AS baseRevision, scenario.content AS content, scenario.author AS author,
  toString(scenario.savedAt) AS at`,
);

const saveScenarioShape = {
  parameters: {
    key: text,
    structure: structureId,
    id: text,
    name: text,
    source: optional(text),
    baseRevision: integer,
    content: text,
    author: text,
    at: instant,
  },
  returns: { id: text },
};
/** Keeps a scenario of a structure that exists, in the place of one of the same id. */
export const saveScenario = statement(
  'scenario/save-scenario',
  saveScenarioShape,
  `MATCH (:Structure {id: $structure})
MERGE (scenario:Scenario {key: $key})
SET scenario.structure = $structure, scenario.id = $id, scenario.name = $name, scenario.source = $source,
  scenario.baseRevision = $baseRevision, scenario.content = $content, scenario.author = $author,
  scenario.savedAt = datetime($at)
RETURN scenario.id AS id`,
);

const writeScenarioChangeShape = {
  parameters: {
    requestId: text,
    structure: structureId,
    scenario: text,
    change: text,
    intent: text,
    author: text,
    at: instant,
  },
  returns: { requestId: text },
};
/** Notes who saved or deleted a scenario and when. */
export const writeScenarioChange = statement(
  'scenario/write-scenario-change',
  writeScenarioChangeShape,
  `CREATE (change:ScenarioChange {requestId: $requestId, structure: $structure, scenario: $scenario, change: $change,
  intent: $intent, author: $author, at: datetime($at)})
RETURN change.requestId AS requestId`,
);

const migrationNumberUniqueShape = {
  parameters: {},
  returns: {},
};
/** Each migration is recorded once, also when two processes set up the same database. */
export const migrationNumberUnique = statement(
  'schema/001-migration-number-unique',
  migrationNumberUniqueShape,
  `CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.number IS UNIQUE`,
);

const structureIdUniqueShape = {
  parameters: {},
  returns: {},
};
/** A structure's id is its own, also when two processes create it at once. */
export const structureIdUnique = statement(
  'schema/002-structure-id-unique',
  structureIdUniqueShape,
  `CREATE CONSTRAINT structure_id IF NOT EXISTS FOR (structure:Structure) REQUIRE structure.id IS UNIQUE`,
);

const nodeKeyUniqueShape = {
  parameters: {},
  returns: {},
};
/** A node is one role, person, directorate, board or duty of one structure. */
export const nodeKeyUnique = statement(
  'schema/003-node-key-unique',
  nodeKeyUniqueShape,
  `CREATE CONSTRAINT node_key IF NOT EXISTS FOR (node:Node) REQUIRE node.key IS UNIQUE`,
);

const nodeKeyIndexShape = {
  parameters: {},
  returns: {},
};
/** The embedded engine checks a unique key by a scan unless it is indexed as well; Neo4j has the constraint's own index and adds none. */
export const nodeKeyIndex = statement(
  'schema/004-node-key-index',
  nodeKeyIndexShape,
  `CREATE INDEX node_key_index IF NOT EXISTS FOR (node:Node) ON (node.key)`,
);

const nodeStructureIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the nodes of one structure among many. */
export const nodeStructureIndex = statement(
  'schema/005-node-structure-index',
  nodeStructureIndexShape,
  `CREATE INDEX node_structure_index IF NOT EXISTS FOR (node:Node) ON (node.structure)`,
);

const roleStructureIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the roles of one structure, from which the search for routes starts. */
export const roleStructureIndex = statement(
  'schema/006-role-structure-index',
  roleStructureIndexShape,
  `CREATE INDEX role_structure_index IF NOT EXISTS FOR (role:Role) ON (role.structure)`,
);

const dutyStructureIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the duties of one structure. */
export const dutyStructureIndex = statement(
  'schema/007-duty-structure-index',
  dutyStructureIndexShape,
  `CREATE INDEX duty_structure_index IF NOT EXISTS FOR (duty:Duty) ON (duty.structure)`,
);

const sourceKeyUniqueShape = {
  parameters: {},
  returns: {},
};
/** A source key is its own within a structure. */
export const sourceKeyUnique = statement(
  'schema/008-source-key-unique',
  sourceKeyUniqueShape,
  `CREATE CONSTRAINT source_key IF NOT EXISTS FOR (source:Source) REQUIRE source.key IS UNIQUE`,
);

const sourceKeyIndexShape = {
  parameters: {},
  returns: {},
};
/** As for nodes: the embedded engine needs the index beside the constraint. */
export const sourceKeyIndex = statement(
  'schema/009-source-key-index',
  sourceKeyIndexShape,
  `CREATE INDEX source_key_index IF NOT EXISTS FOR (source:Source) ON (source.key)`,
);

const sourceStructureIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the sources of one structure. */
export const sourceStructureIndex = statement(
  'schema/010-source-structure-index',
  sourceStructureIndexShape,
  `CREATE INDEX source_structure_index IF NOT EXISTS FOR (source:Source) ON (source.structure)`,
);

const revisionKeyUniqueShape = {
  parameters: {},
  returns: {},
};
/** A structure has each revision once: two writers can never both make the next one. */
export const revisionKeyUnique = statement(
  'schema/011-revision-key-unique',
  revisionKeyUniqueShape,
  `CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.key IS UNIQUE`,
);

const revisionKeyIndexShape = {
  parameters: {},
  returns: {},
};
/** As for nodes: the embedded engine needs the index beside the constraint. */
export const revisionKeyIndex = statement(
  'schema/012-revision-key-index',
  revisionKeyIndexShape,
  `CREATE INDEX revision_key_index IF NOT EXISTS FOR (revision:Revision) ON (revision.key)`,
);

const revisionRequestUniqueShape = {
  parameters: {},
  returns: {},
};
/** A request writes once, however often it is sent. */
export const revisionRequestUnique = statement(
  'schema/013-revision-request-unique',
  revisionRequestUniqueShape,
  `CREATE CONSTRAINT revision_request IF NOT EXISTS FOR (revision:Revision) REQUIRE revision.requestId IS UNIQUE`,
);

const revisionRequestIndexShape = {
  parameters: {},
  returns: {},
};
/** As for nodes: the embedded engine needs the index beside the constraint. */
export const revisionRequestIndex = statement(
  'schema/014-revision-request-index',
  revisionRequestIndexShape,
  `CREATE INDEX revision_request_index IF NOT EXISTS FOR (revision:Revision) ON (revision.requestId)`,
);

const revisionStructureIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the history of one structure. */
export const revisionStructureIndex = statement(
  'schema/015-revision-structure-index',
  revisionStructureIndexShape,
  `CREATE INDEX revision_structure_index IF NOT EXISTS FOR (revision:Revision) ON (revision.structure)`,
);

const scenarioKeyUniqueShape = {
  parameters: {},
  returns: {},
};
/** A scenario's id is its own within a structure. */
export const scenarioKeyUnique = statement(
  'schema/016-scenario-key-unique',
  scenarioKeyUniqueShape,
  `CREATE CONSTRAINT scenario_key IF NOT EXISTS FOR (scenario:Scenario) REQUIRE scenario.key IS UNIQUE`,
);

const scenarioStructureIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the scenarios of one structure. */
export const scenarioStructureIndex = statement(
  'schema/017-scenario-structure-index',
  scenarioStructureIndexShape,
  `CREATE INDEX scenario_structure_index IF NOT EXISTS FOR (scenario:Scenario) ON (scenario.structure)`,
);

const scenarioChangeRequestUniqueShape = {
  parameters: {},
  returns: {},
};
/** A request saves or deletes a scenario once, however often it is sent. */
export const scenarioChangeRequestUnique = statement(
  'schema/018-scenario-change-request-unique',
  scenarioChangeRequestUniqueShape,
  `CREATE CONSTRAINT scenario_change_request IF NOT EXISTS FOR (change:ScenarioChange) REQUIRE change.requestId IS UNIQUE`,
);

const scenarioChangeRequestIndexShape = {
  parameters: {},
  returns: {},
};
/** As for nodes: the embedded engine needs the index beside the constraint. */
export const scenarioChangeRequestIndex = statement(
  'schema/019-scenario-change-request-index',
  scenarioChangeRequestIndexShape,
  `CREATE INDEX scenario_change_request_index IF NOT EXISTS FOR (change:ScenarioChange) ON (change.requestId)`,
);

const revisionPartIndexShape = {
  parameters: {},
  returns: {},
};
/** Finds the parts of one revision. */
export const revisionPartIndex = statement(
  'schema/020-revision-part-index',
  revisionPartIndexShape,
  `CREATE INDEX revision_part_index IF NOT EXISTS FOR (part:RevisionPart) ON (part.revision)`,
);

const countPresentShape = {
  parameters: { keys: list(text) },
  returns: { present: integer },
};
/** How many of the given nodes are there. */
export const countPresent = statement(
  'structure/count-present',
  countPresentShape,
  `UNWIND $keys AS key
MATCH (node:Node {key: key})
RETURN count(node) AS present`,
);

const createStructureShape = {
  parameters: { id: structureId, name: text, council: text, date: partialDate, revision: integer },
  returns: { revision: integer },
};
/** Begins a structure. */
export const createStructure = statement(
  'structure/create-structure',
  createStructureShape,
  `CREATE (structure:Structure {id: $id, name: $name, council: $council, date: $date, revision: $revision})
RETURN structure.revision AS revision`,
);

const deleteAllShape = {
  parameters: { structure: structureId },
  returns: {},
};
/** Deletes all that belongs to a structure, each kind with its lines. */
export const deleteAll = {
  Node: statement(
    'structure/delete-all Node',
    deleteAllShape,
    `MATCH (part:Node {structure: $structure})
DETACH DELETE part`,
  ),
  Source: statement(
    'structure/delete-all Source',
    deleteAllShape,
    `MATCH (part:Source {structure: $structure})
DETACH DELETE part`,
  ),
  Scenario: statement(
    'structure/delete-all Scenario',
    deleteAllShape,
    `MATCH (part:Scenario {structure: $structure})
DETACH DELETE part`,
  ),
} as const;

const deleteLinesShape = {
  parameters: { rows: list(record({ from: text, to: text })) },
  returns: { removed: integer },
};
/** Removes lines. */
export const deleteLines = {
  DISCHARGED_BY: statement(
    'structure/delete-lines DISCHARGED_BY',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:DISCHARGED_BY]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  ACCOUNTABLE_TO: statement(
    'structure/delete-lines ACCOUNTABLE_TO',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:ACCOUNTABLE_TO]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  LINE_MANAGED_BY: statement(
    'structure/delete-lines LINE_MANAGED_BY',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:LINE_MANAGED_BY]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  LED_BY: statement(
    'structure/delete-lines LED_BY',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:LED_BY]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  ASSURES: statement(
    'structure/delete-lines ASSURES',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:ASSURES]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  CHAIRED_BY: statement(
    'structure/delete-lines CHAIRED_BY',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:CHAIRED_BY]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  MEMBER_OF: statement(
    'structure/delete-lines MEMBER_OF',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:MEMBER_OF]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  SITS_IN: statement(
    'structure/delete-lines SITS_IN',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:SITS_IN]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  PART_OF: statement(
    'structure/delete-lines PART_OF',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:PART_OF]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
  HELD_BY: statement(
    'structure/delete-lines HELD_BY',
    deleteLinesShape,
    `UNWIND $rows AS row
MATCH (:Node {key: row.from})-[line:HELD_BY]->(:Node {key: row.to})
DELETE line
RETURN count(*) AS removed`,
  ),
} as const;

const deleteNodesShape = {
  parameters: { keys: list(text) },
  returns: { removed: integer },
};
/** Removes nodes, but none that a line still holds. */
export const deleteNodes = statement(
  'structure/delete-nodes',
  deleteNodesShape,
  `UNWIND $keys AS key
MATCH (node:Node {key: key})
WHERE NOT EXISTS { MATCH (node)--(:Node) }
DELETE node
RETURN count(*) AS removed`,
);

const deleteSourcesShape = {
  parameters: { keys: list(text) },
  returns: { removed: integer },
};
/** Removes sources. */
export const deleteSources = statement(
  'structure/delete-sources',
  deleteSourcesShape,
  `UNWIND $keys AS key
MATCH (source:Source {key: key})
DELETE source
RETURN count(*) AS removed`,
);

const deleteStructureShape = {
  parameters: { structure: structureId },
  returns: {},
};
/** Ends a structure; its nodes, sources and scenarios are deleted beside it, its history stays. */
export const deleteStructure = statement(
  'structure/delete-structure',
  deleteStructureShape,
  `MATCH (structure:Structure {id: $structure})
DELETE structure`,
);

const listStructuresShape = {
  parameters: {},
  returns: {
    id: structureId,
    name: text,
    council: text,
    date: partialDate,
    revision: integer,
    scenarios: list(text),
  },
};
/** Every structure with the ids of its scenarios. */
export const listStructures = statement(
  'structure/list-structures',
  listStructuresShape,
  `MATCH (structure:Structure)
OPTIONAL MATCH (scenario:Scenario {structure: structure.id})
RETURN structure.id AS id, structure.name AS name, structure.council AS council, structure.date AS date,
  structure.revision AS revision, collect(scenario.id) AS scenarios`,
);

const lockStructureShape = {
  parameters: { structure: structureId },
  returns: { revision: integer },
};
/** Keeps other writers from a structure until the transaction ends, then reads its revision: setting a property, even to what it is, takes Neo4j's lock on the node before the revision is read. */
export const lockStructure = statement(
  'structure/lock-structure',
  lockStructureShape,
  `MATCH (structure:Structure {id: $structure})
SET structure.id = $structure
WITH structure
RETURN structure.revision AS revision`,
);

const readDutiesShape = {
  parameters: { structure: structureId },
  returns: {
    id: nodeId,
    name: text,
    alsoKnownAs: list(text),
    source: text,
    function: optional(text),
    mustReach: list(designation),
  },
};
/** The duties of a structure. */
export const readDuties = statement(
  'structure/read-duties',
  readDutiesShape,
  `MATCH (duty:Duty {structure: $structure})
RETURN duty.id AS id, duty.name AS name, duty.alsoKnownAs AS alsoKnownAs, duty.source AS source,
  duty.function AS function, duty.mustReach AS mustReach`,
);

const readHeaderShape = {
  parameters: { structure: structureId },
  returns: { id: structureId, name: text, council: text, date: partialDate, revision: integer },
};
/** What a structure says of itself, and its revision. */
export const readHeader = statement(
  'structure/read-header',
  readHeaderShape,
  `MATCH (structure:Structure {id: $structure})
RETURN structure.id AS id, structure.name AS name, structure.council AS council, structure.date AS date,
  structure.revision AS revision`,
);

const readLinesShape = {
  parameters: { structure: structureId },
  returns: { type: lineType, from: nodeId, to: nodeId, source: text, note: optional(text) },
};
/** The lines of a structure, by type: of each the lower end, the upper end, the citation and the note. */
export const readLines = statement(
  'structure/read-lines',
  readLinesShape,
  `MATCH (lower:Node {structure: $structure})-[line]->(upper:Node)
RETURN type(line) AS type, lower.id AS from, upper.id AS to, line.source AS source, line.note AS note`,
);

const readOthersShape = {
  parameters: { structure: structureId },
  returns: { id: nodeId, name: text, alsoKnownAs: list(text), source: text },
};
/** The nodes of a structure of a type that has nothing but a name and a citation. */
export const readOthers = {
  Person: statement(
    'structure/read-others Person',
    readOthersShape,
    `MATCH (node:Node:Person {structure: $structure})
RETURN node.id AS id, node.name AS name, node.alsoKnownAs AS alsoKnownAs, node.source AS source`,
  ),
  Directorate: statement(
    'structure/read-others Directorate',
    readOthersShape,
    `MATCH (node:Node:Directorate {structure: $structure})
RETURN node.id AS id, node.name AS name, node.alsoKnownAs AS alsoKnownAs, node.source AS source`,
  ),
  Board: statement(
    'structure/read-others Board',
    readOthersShape,
    `MATCH (node:Node:Board {structure: $structure})
RETURN node.id AS id, node.name AS name, node.alsoKnownAs AS alsoKnownAs, node.source AS source`,
  ),
} as const;

const readRevisionShape = {
  parameters: { structure: structureId },
  returns: { revision: integer },
};
/** The current revision of a structure. */
export const readRevision = statement(
  'structure/read-revision',
  readRevisionShape,
  `MATCH (structure:Structure {id: $structure})
RETURN structure.revision AS revision`,
);

const readRolesShape = {
  parameters: { structure: structureId },
  returns: {
    id: nodeId,
    name: text,
    alsoKnownAs: list(text),
    source: text,
    kind: roleKind,
    designations: list(designation),
    vacant: flag,
  },
};
/** The roles of a structure. */
export const readRoles = statement(
  'structure/read-roles',
  readRolesShape,
  `MATCH (role:Role {structure: $structure})
RETURN role.id AS id, role.name AS name, role.alsoKnownAs AS alsoKnownAs, role.source AS source,
  role.kind AS kind, role.designations AS designations, role.vacant AS vacant`,
);

const readSourcesShape = {
  parameters: { structure: structureId },
  returns: { key: sourceKey, title: text, date: optional(partialDate), url: optional(text) },
};
/** The sources of a structure. */
export const readSources = statement(
  'structure/read-sources',
  readSourcesShape,
  `MATCH (source:Source {structure: $structure})
RETURN source.id AS key, source.title AS title, source.date AS date, source.url AS url`,
);

const setHeaderShape = {
  parameters: { id: structureId, name: text, council: text, date: partialDate },
  returns: { id: structureId },
};
/** Changes what a structure says of itself. */
export const setHeader = statement(
  'structure/set-header',
  setHeaderShape,
  `MATCH (structure:Structure {id: $id})
SET structure.name = $name, structure.council = $council, structure.date = $date
RETURN structure.id AS id`,
);

const setRevisionShape = {
  parameters: { structure: structureId, revision: integer },
  returns: { revision: integer },
};
/** Moves a structure to its next revision. */
export const setRevision = statement(
  'structure/set-revision',
  setRevisionShape,
  `MATCH (structure:Structure {id: $structure})
SET structure.revision = $revision
RETURN structure.revision AS revision`,
);

const writeDutiesShape = {
  parameters: {
    rows: list(
      record({
        key: text,
        structure: structureId,
        id: nodeId,
        name: text,
        alsoKnownAs: list(text),
        source: text,
        function: optional(text),
        mustReach: list(designation),
      }),
    ),
  },
  returns: { written: integer },
};
/** Adds duties or gives them other content; a node of another type becomes a duty and keeps its lines. */
export const writeDuties = statement(
  'structure/write-duties',
  writeDutiesShape,
  `UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Role:Person:Directorate:Board
SET node:Duty
SET node = row
RETURN count(node) AS written`,
);

const writeLinesShape = {
  parameters: { rows: list(record({ from: text, to: text, source: text, note: optional(text) })) },
  returns: { written: integer },
};
/** Adds lines or gives them another citation or note. */
export const writeLines = {
  DISCHARGED_BY: statement(
    'structure/write-lines DISCHARGED_BY',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:DISCHARGED_BY]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  ACCOUNTABLE_TO: statement(
    'structure/write-lines ACCOUNTABLE_TO',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:ACCOUNTABLE_TO]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  LINE_MANAGED_BY: statement(
    'structure/write-lines LINE_MANAGED_BY',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:LINE_MANAGED_BY]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  LED_BY: statement(
    'structure/write-lines LED_BY',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:LED_BY]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  ASSURES: statement(
    'structure/write-lines ASSURES',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:ASSURES]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  CHAIRED_BY: statement(
    'structure/write-lines CHAIRED_BY',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:CHAIRED_BY]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  MEMBER_OF: statement(
    'structure/write-lines MEMBER_OF',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:MEMBER_OF]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  SITS_IN: statement(
    'structure/write-lines SITS_IN',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:SITS_IN]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  PART_OF: statement(
    'structure/write-lines PART_OF',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:PART_OF]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
  HELD_BY: statement(
    'structure/write-lines HELD_BY',
    writeLinesShape,
    `UNWIND $rows AS row
MATCH (lower:Node {key: row.from})
MATCH (upper:Node {key: row.to})
MERGE (lower)-[line:HELD_BY]->(upper)
SET line.source = row.source, line.note = row.note
RETURN count(line) AS written`,
  ),
} as const;

const writeOthersShape = {
  parameters: {
    rows: list(
      record({
        key: text,
        structure: structureId,
        id: nodeId,
        name: text,
        alsoKnownAs: list(text),
        source: text,
      }),
    ),
  },
  returns: { written: integer },
};
/** Adds nodes that have nothing but a name and a citation, or gives them other content; a node of another type changes its type and keeps its lines. */
export const writeOthers = {
  Person: statement(
    'structure/write-others Person',
    writeOthersShape,
    `UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Role:Person:Directorate:Board:Duty
SET node:Person
SET node = row
RETURN count(node) AS written`,
  ),
  Directorate: statement(
    'structure/write-others Directorate',
    writeOthersShape,
    `UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Role:Person:Directorate:Board:Duty
SET node:Directorate
SET node = row
RETURN count(node) AS written`,
  ),
  Board: statement(
    'structure/write-others Board',
    writeOthersShape,
    `UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Role:Person:Directorate:Board:Duty
SET node:Board
SET node = row
RETURN count(node) AS written`,
  ),
} as const;

const writeRolesShape = {
  parameters: {
    rows: list(
      record({
        key: text,
        structure: structureId,
        id: nodeId,
        name: text,
        alsoKnownAs: list(text),
        source: text,
        kind: roleKind,
        designations: list(designation),
        vacant: flag,
      }),
    ),
  },
  returns: { written: integer },
};
/** Adds roles or gives them other content; a node of another type becomes a role and keeps its lines. */
export const writeRoles = statement(
  'structure/write-roles',
  writeRolesShape,
  `UNWIND $rows AS row
MERGE (node:Node {key: row.key})
REMOVE node:Person:Directorate:Board:Duty
SET node:Role
SET node = row
RETURN count(node) AS written`,
);

const writeSourcesShape = {
  parameters: {
    rows: list(
      record({
        key: text,
        structure: structureId,
        id: sourceKey,
        title: text,
        date: optional(partialDate),
        url: optional(text),
      }),
    ),
  },
  returns: { written: integer },
};
/** Adds sources or gives them other content. */
export const writeSources = statement(
  'structure/write-sources',
  writeSourcesShape,
  `UNWIND $rows AS row
MERGE (source:Source {key: row.key})
SET source = row
RETURN count(source) AS written`,
);

/** The steps that set up a database, in their order. */
export const MIGRATIONS = [
  { number: 1, name: 'schema/001-migration-number-unique', statement: migrationNumberUnique },
  { number: 2, name: 'schema/002-structure-id-unique', statement: structureIdUnique },
  { number: 3, name: 'schema/003-node-key-unique', statement: nodeKeyUnique },
  { number: 4, name: 'schema/004-node-key-index', statement: nodeKeyIndex },
  { number: 5, name: 'schema/005-node-structure-index', statement: nodeStructureIndex },
  { number: 6, name: 'schema/006-role-structure-index', statement: roleStructureIndex },
  { number: 7, name: 'schema/007-duty-structure-index', statement: dutyStructureIndex },
  { number: 8, name: 'schema/008-source-key-unique', statement: sourceKeyUnique },
  { number: 9, name: 'schema/009-source-key-index', statement: sourceKeyIndex },
  { number: 10, name: 'schema/010-source-structure-index', statement: sourceStructureIndex },
  { number: 11, name: 'schema/011-revision-key-unique', statement: revisionKeyUnique },
  { number: 12, name: 'schema/012-revision-key-index', statement: revisionKeyIndex },
  { number: 13, name: 'schema/013-revision-request-unique', statement: revisionRequestUnique },
  { number: 14, name: 'schema/014-revision-request-index', statement: revisionRequestIndex },
  { number: 15, name: 'schema/015-revision-structure-index', statement: revisionStructureIndex },
  { number: 16, name: 'schema/016-scenario-key-unique', statement: scenarioKeyUnique },
  { number: 17, name: 'schema/017-scenario-structure-index', statement: scenarioStructureIndex },
  { number: 18, name: 'schema/018-scenario-change-request-unique', statement: scenarioChangeRequestUnique },
  { number: 19, name: 'schema/019-scenario-change-request-index', statement: scenarioChangeRequestIndex },
  { number: 20, name: 'schema/020-revision-part-index', statement: revisionPartIndex },
] as const;
