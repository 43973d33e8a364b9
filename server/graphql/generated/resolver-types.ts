// Written by codegen/graphql.ts from the files server/**/*.graphql. Change those, then run: npm run codegen
import type { RowValue } from '../parents.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PinnedStructure } from '../../library/reading.js';
import type {
  NodeParent,
  RoleParent,
  PersonParent,
  DirectorateParent,
  BoardParent,
  DutyParent,
  LineParent,
  GapParent,
  GapChangeParent,
  DeadEndParent,
  RouteParent,
  StepParent,
  WarningParent,
  DifferingPairParent,
} from '../parents.js';
import type { View } from '../../library/view.js';
import type { Delta } from '../../scenario/delta.js';
import type { Revision as RevisionParent } from '../../store/store.js';
import type {
  ScenarioInLibrary,
  ScenarioSaved as ScenarioSavedParent,
  ScenarioDeleted as ScenarioDeletedParent,
} from '../../library/scenarios.js';
import type { SimulatedStructure } from '../../library/simulation.js';
import type {
  Comparison as ComparisonParent,
  ComparedScenario as ComparedScenarioParent,
} from '../../library/comparison.js';
import type {
  NotFound as NotFoundParent,
  Conflict as ConflictParent,
  Invalid as InvalidParent,
  ChangeMisfit,
} from '../../library/outcomes.js';
import type { StructureLoaded as StructureLoadedParent } from '../../library/load-structure.js';
import type { StructureDeleted as StructureDeletedParent } from '../../library/delete-structure.js';
import type { StructureReverted as StructureRevertedParent } from '../../library/revert-structure.js';
import type { ScenarioAdopted as ScenarioAdoptedParent } from '../../library/adopt-scenario.js';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A change as an object with one key, as a scenario file and `ChangeInput` write it. */
  ChangeValue: { input: never; output: Readonly<Record<string, unknown>> };
  /** A point in time: ISO 8601 in UTC. */
  Instant: { input: Date; output: Date };
  /** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string };
  /** A node, line or source with all that is recorded of it, as an object. */
  RowValue: { input: never; output: RowValue };
};

/** A board to add. */
export type AddBoardInput = {
  /** The roles and boards that it is accountable to. */
  readonly accountableTo?: InputMaybe<ReadonlyArray<LineInput>>;
  /** Former and short names. */
  readonly alsoKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The roles and boards that it gives assurance to. */
  readonly assures?: InputMaybe<ReadonlyArray<LineInput>>;
  /** The post that chairs it. */
  readonly chairedBy?: InputMaybe<LineInput>;
  /** The id of the board. */
  readonly id: Scalars['ID']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** The board that it is part of. */
  readonly partOf?: InputMaybe<LineInput>;
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A directorate to add. */
export type AddDirectorateInput = {
  /** Former and short names. */
  readonly alsoKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The id of the directorate. */
  readonly id: Scalars['ID']['input'];
  /** The post that leads it. */
  readonly ledBy?: InputMaybe<LineInput>;
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** The directorate that it is part of. */
  readonly partOf?: InputMaybe<LineInput>;
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A duty to add. */
export type AddDutyInput = {
  /** Former and short names. */
  readonly alsoKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The roles, boards and directorates that discharge it. */
  readonly dischargedBy?: InputMaybe<ReadonlyArray<LineInput>>;
  /** What duties are grouped by, such as `education`. */
  readonly function?: InputMaybe<Scalars['String']['input']>;
  /** The id of the duty. */
  readonly id: Scalars['ID']['input'];
  /** The offices that must answer for the duty; DCS and LMCS when absent. */
  readonly mustReach?: InputMaybe<ReadonlyArray<Designation>>;
  /** What is to be done. */
  readonly name: Scalars['String']['input'];
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A line to add. */
export type AddLineInput = {
  /** The id of the lower end. */
  readonly from: Scalars['ID']['input'];
  /** What an analyst should know of it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The id of the upper end. */
  readonly to: Scalars['ID']['input'];
  /** What it says. */
  readonly type: LineType;
};

/** A person to add. */
export type AddPersonInput = {
  /** Former and short names. */
  readonly alsoKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The id of the person. */
  readonly id: Scalars['ID']['input'];
  /** The name of the person. */
  readonly name: Scalars['String']['input'];
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
};

/** A post to add. */
export type AddRoleInput = {
  /** The roles and boards that it is accountable to. */
  readonly accountableTo?: InputMaybe<ReadonlyArray<LineInput>>;
  /** Former and short names. */
  readonly alsoKnownAs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The roles and boards that it gives assurance to. */
  readonly assures?: InputMaybe<ReadonlyArray<LineInput>>;
  /** The statutory offices that the post carries. */
  readonly designations?: InputMaybe<ReadonlyArray<Designation>>;
  /** The person who holds the post. */
  readonly heldBy?: InputMaybe<LineInput>;
  /** The id of the post. */
  readonly id: Scalars['ID']['input'];
  /** What kind of post it is. */
  readonly kind: RoleKind;
  /** The roles that manage it. */
  readonly lineManagedBy?: InputMaybe<ReadonlyArray<LineInput>>;
  /** The boards that it is a member of. */
  readonly memberOf?: InputMaybe<ReadonlyArray<LineInput>>;
  /** The title of the post. */
  readonly name: Scalars['String']['input'];
  /** The directorate that the post is in. */
  readonly sitsIn?: InputMaybe<LineInput>;
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Whether nobody holds the post. */
  readonly vacant?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A scenario to adopt. */
export type AdoptScenarioInput = {
  /** Who asks, for the history. */
  readonly author: Scalars['String']['input'];
  /** The revision that the request was made for. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** When the scenario was saved that the request was made for; however it is saved when absent. */
  readonly expectedSavedAt?: InputMaybe<Scalars['Instant']['input']>;
  /** The id of the scenario. */
  readonly id: Scalars['ID']['input'];
  /** Names this request, so that it is carried out once: 1 to 100 letters, digits and `. _ : -`. */
  readonly requestId: Scalars['ID']['input'];
  /** The id of the structure. */
  readonly structure: Scalars['ID']['input'];
};

/** What adopting a scenario comes to. */
export type AdoptScenarioResult = ChangeError | Conflict | Invalid | NotFound | ScenarioAdopted;

/** A person for a post. */
export type AppointInput = {
  /** The id of the person. */
  readonly person: Scalars['ID']['input'];
  /** The id of the post. */
  readonly role: Scalars['ID']['input'];
};

/** Who discharges a duty. */
export type AssignInput = {
  /** The id of the duty. */
  readonly duty: Scalars['ID']['input'];
  /** The ids of exactly the roles, boards and directorates that discharge it. */
  readonly to: ReadonlyArray<Scalars['ID']['input']>;
};

/** A board, committee, panel or partnership. */
export type Board = Node & {
  readonly __typename?: 'Board';
  /** The roles and boards that it is accountable to. */
  readonly accountableTo: ReadonlyArray<Node>;
  /** Former and short names. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  /** The roles and boards that are accountable to it. */
  readonly answeredToBy: ReadonlyArray<Node>;
  /** The roles and boards that give it assurance. */
  readonly assuredBy: ReadonlyArray<Node>;
  /** The roles and boards that it gives assurance to. */
  readonly assures: ReadonlyArray<Node>;
  /** The post that chairs it. */
  readonly chairedBy: Maybe<Role>;
  /** The duties that it discharges. */
  readonly discharges: ReadonlyArray<Duty>;
  /** Unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** Unique among all structures, revisions and simulations, for caches. */
  readonly key: Scalars['ID']['output'];
  /** The lines that lead up from it, in the order of the line types. */
  readonly lines: ReadonlyArray<Line>;
  /** The lines that arrive at it from below. */
  readonly linesFromBelow: ReadonlyArray<Line>;
  /** The posts that are members of it. */
  readonly members: ReadonlyArray<Role>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The board that it is part of. */
  readonly partOf: Maybe<Board>;
  /** The boards that are part of it. */
  readonly parts: ReadonlyArray<Board>;
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
};

/** One change of a list. */
export type Change = {
  readonly __typename?: 'Change';
  /** Its place in the list, from 0. */
  readonly index: Scalars['Int']['output'];
  /** What kind of change it is. */
  readonly kind: ChangeKind;
  /** The change in one plain sentence, without its full stop. */
  readonly sentence: Scalars['String']['output'];
  /** The change itself, which feeds back into `ChangeInput`. */
  readonly value: Scalars['ChangeValue']['output'];
};

/** A change that does not fit the structure as the changes before it left it; nothing is done. */
export type ChangeError = Problem & {
  readonly __typename?: 'ChangeError';
  /** Why it does not fit. */
  readonly code: ChangeErrorCode;
  /** Which change of the list it is, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Which change it is, counted from 1, and why it does not fit. */
  readonly message: Scalars['String']['output'];
};

/** Why a change does not fit. */
export type ChangeErrorCode =
  /** The id is taken, or a line of the type joins the two nodes already. */
  | 'ALREADY_EXISTS'
  /** Everything is as the change would make it. */
  | 'CHANGES_NOTHING'
  /** HELD_BY lines come and go by appoint and vacate alone. */
  | 'HELD_BY_LINE'
  /** A value is not well formed, such as an id with a capital letter. */
  | 'INVALID_VALUE'
  /** No line of the type joins the two nodes. */
  | 'NO_SUCH_LINE'
  /** No node has the id. */
  | 'NO_SUCH_NODE'
  /** A directorate or board would be part of itself. */
  | 'PART_OF_CYCLE'
  /** A list names the same thing twice. */
  | 'REPEATED'
  /** A node would be joined to, succeeded by or merged into itself. */
  | 'SAME_NODE'
  /** A line of which a node has at most one would get a second target. */
  | 'SECOND_TARGET'
  /** A source has the key of one of the structure's, and other content. */
  | 'SOURCE_DIFFERS'
  /** A citation names a source that is listed nowhere. */
  | 'UNLISTED_SOURCE'
  /** A role would be vacant and held. */
  | 'VACANT_AND_HELD'
  /** A node is not of the type that the change, or the line, takes. */
  | 'WRONG_TYPE';

/** One change. The names and rules are those of a scenario file. */
export type ChangeInput =
  /** Adds a board. */
  | {
      readonly addBoard: AddBoardInput;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Adds a directorate, division or unit. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate: AddDirectorateInput;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Adds a duty. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty: AddDutyInput;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Adds a line. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine: AddLineInput;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Adds a person. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson: AddPersonInput;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Adds a post. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole: AddRoleInput;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Lets a person hold a post. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint: AppointInput;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Lets a duty be discharged by exactly these; an empty list leaves it unassigned. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign: AssignInput;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Lets a post carry a statutory office. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate: DesignateInput;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Makes a directorate part of another. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group: GroupInput;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Merges nodes into another of their type, which takes over their lines and offices. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge: MergeInput;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Moves a post to a directorate. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move: MoveInput;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Leads a line to another upper end. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect: RedirectInput;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Removes a node and its lines; with a successor, the lines that arrive at it pass to that. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove: RemoveInput;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Removes a line. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine: RemoveLineInput;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Gives a node another name. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename: RenameInput;
      readonly undesignate?: never;
      readonly vacate?: never;
    } /** Takes a statutory office from a post. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate: UndesignateInput;
      readonly vacate?: never;
    } /** Leaves a post vacant. */
  | {
      readonly addBoard?: never;
      readonly addDirectorate?: never;
      readonly addDuty?: never;
      readonly addLine?: never;
      readonly addPerson?: never;
      readonly addRole?: never;
      readonly appoint?: never;
      readonly assign?: never;
      readonly designate?: never;
      readonly group?: never;
      readonly merge?: never;
      readonly move?: never;
      readonly redirect?: never;
      readonly remove?: never;
      readonly removeLine?: never;
      readonly rename?: never;
      readonly undesignate?: never;
      readonly vacate: VacateInput;
    };

/** What a change does. The names are those of a scenario file. */
export type ChangeKind =
  /** Adds a board. */
  | 'addBoard'
  /** Adds a directorate, division or unit. */
  | 'addDirectorate'
  /** Adds a duty. */
  | 'addDuty'
  /** Adds a line. */
  | 'addLine'
  /** Adds a person. */
  | 'addPerson'
  /** Adds a post. */
  | 'addRole'
  /** Lets a person hold a post. */
  | 'appoint'
  /** Lets a duty be discharged by exactly these. */
  | 'assign'
  /** Lets a post carry a statutory office. */
  | 'designate'
  /** Makes a directorate part of another. */
  | 'group'
  /** Merges nodes into another of their type. */
  | 'merge'
  /** Moves a post to a directorate. */
  | 'move'
  /** Leads a line to another upper end. */
  | 'redirect'
  /** Removes a node and its lines. */
  | 'remove'
  /** Removes a line. */
  | 'removeLine'
  /** Gives a node another name. */
  | 'rename'
  /** Takes a statutory office from a post. */
  | 'undesignate'
  /** Leaves a post vacant. */
  | 'vacate';

/** What comparing comes to. */
export type CompareResult = ChangeError | Comparison | NotFound;

/** What one of several scenarios would do. */
export type ComparedScenario = {
  readonly __typename?: 'ComparedScenario';
  /** How many duties would reach each office. */
  readonly after: ReadonlyArray<Coverage>;
  /** How many changes it has. */
  readonly changes: Scalars['Int']['output'];
  /** Pairs that are a gap, and would be required and covered, by duty and office. */
  readonly gained: ReadonlyArray<GapChange>;
  /** Pairs that are no gap and would be one, by duty and office. */
  readonly lost: ReadonlyArray<GapChange>;
  /** The scenario. */
  readonly scenario: Scenario;
};

/** Several scenarios of a structure, side by side. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** How many duties reach each office now. */
  readonly before: ReadonlyArray<Coverage>;
  /** The pairs that are a gap under some of the scenarios and not under others, by duty and office. */
  readonly differing: ReadonlyArray<DifferingPair>;
  /** What each scenario would do, in the order asked for. */
  readonly scenarios: ReadonlyArray<ComparedScenario>;
  /** The offices asked about. */
  readonly to: ReadonlyArray<Designation>;
};

/** The structure is not at the revision that the request was made for; nothing was written. */
export type Conflict = Problem & {
  readonly __typename?: 'Conflict';
  /** The revision that the structure is at; 0 when it does not exist. */
  readonly actual: Scalars['Int']['output'];
  /** What changed between the two; empty when one of the two is no revision of the structure. */
  readonly difference: Difference;
  /** The revision that the request expected; 0 when the structure was not to exist. */
  readonly expected: Scalars['Int']['output'];
  /** At which revision the request expected the structure, and at which it is. */
  readonly message: Scalars['String']['output'];
};

/** How many of the duties that must reach an office do. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** How many of them have a route to it. */
  readonly covered: Scalars['Int']['output'];
  /** The office. */
  readonly designation: Designation;
  /** How many have none: `required` less `covered`. */
  readonly missing: Scalars['Int']['output'];
  /** How many duties must reach it. */
  readonly required: Scalars['Int']['output'];
};

/** A parameter of a statement. */
export type CypherParameter = {
  readonly __typename?: 'CypherParameter';
  /** Its name, without the `$`. */
  readonly name: Scalars['String']['output'];
  /** Its value, which is text. */
  readonly value: Scalars['String']['output'];
};

/** A statement that the graph database runs. */
export type CypherStatement = {
  readonly __typename?: 'CypherStatement';
  /** The whole as Neo4j Browser takes it: the parameters as a `:params` command, then the statement. */
  readonly forBrowser: Scalars['String']['output'];
  /** Its parameters. */
  readonly parameters: ReadonlyArray<CypherParameter>;
  /** What it finds. */
  readonly purpose: Scalars['String']['output'];
  /** The statement, in Cypher. */
  readonly text: Scalars['String']['output'];
};

/** A place where the walk from a duty stops. */
export type DeadEnd = {
  readonly __typename?: 'DeadEnd';
  /** The node from which no line goes on; the duty itself when the walk never began. */
  readonly at: Node;
  /** Why it stops there. */
  readonly reason: DeadEndReason;
  /** Every line of each step of the shortest way there; empty when the walk never began. */
  readonly walk: ReadonlyArray<Line>;
};

/** Why a walk stops. */
export type DeadEndReason =
  /** The node is one of a circle that no line leaves. */
  | 'CYCLE'
  /** No line that counts goes on from the node. */
  | 'ENDS'
  /** No role carries the office. */
  | 'NOT_DESIGNATED'
  /** Nobody is named to discharge the duty. */
  | 'UNASSIGNED';

/** A scenario to delete. */
export type DeleteScenarioInput = {
  /** Who asks, for the history. */
  readonly author: Scalars['String']['input'];
  /** The id of the scenario. */
  readonly id: Scalars['ID']['input'];
  /** Names this request, so that it is carried out once: 1 to 100 letters, digits and `. _ : -`. */
  readonly requestId: Scalars['ID']['input'];
  /** The id of the structure. */
  readonly structure: Scalars['ID']['input'];
};

/** What deleting a scenario comes to. */
export type DeleteScenarioResult = Invalid | NotFound | ScenarioDeleted;

/** What to delete. */
export type DeleteStructureInput = {
  /** Who asks, for the history. */
  readonly author: Scalars['String']['input'];
  /** The revision that the request was made for. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Names this request, so that it is carried out once: 1 to 100 letters, digits and `. _ : -`. */
  readonly requestId: Scalars['ID']['input'];
  /** The id of the structure. */
  readonly structure: Scalars['ID']['input'];
};

/** What deleting a structure comes to. */
export type DeleteStructureResult = Conflict | Invalid | NotFound | StructureDeleted;

/** An office for a post to carry. */
export type DesignateInput = {
  /** The office. */
  readonly designation: Designation;
  /** The id of the post. */
  readonly role: Scalars['ID']['input'];
};

/** The statutory offices. */
export type Designation =
  /** Chief Finance Officer. */
  | 'CHIEF_FINANCE_OFFICER'
  /** Director of Adult Social Services. */
  | 'DASS'
  /** Director of Children’s Services. */
  | 'DCS'
  /** Director of Public Health. */
  | 'DPH'
  /** Head of Paid Service. */
  | 'HEAD_OF_PAID_SERVICE'
  /** Leader of the Council. */
  | 'LEADER'
  /** Lead Member for Children’s Services. */
  | 'LMCS'
  /** Monitoring Officer. */
  | 'MONITORING_OFFICER';

/** The difference between two states of a structure. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** What came, by type and id. */
  readonly added: ReadonlyArray<DifferenceRow>;
  /** What stayed and is other than it was, by type and id. */
  readonly changed: ReadonlyArray<DifferenceRow>;
  /** What the structure says of itself, when that changed. */
  readonly header: Maybe<HeaderDifference>;
  /** What went, by type and id. */
  readonly removed: ReadonlyArray<DifferenceRow>;
};

/** A node, line or source that came, went or changed. */
export type DifferenceRow = {
  readonly __typename?: 'DifferenceRow';
  /** What it is; null when it went. */
  readonly after: Maybe<Scalars['RowValue']['output']>;
  /** What it was; null when it came. */
  readonly before: Maybe<Scalars['RowValue']['output']>;
  /** The node's id, the line's `type:from:to`, or the source's key. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly type: RowType;
};

/** A pair that tells scenarios apart. */
export type DifferingPair = {
  readonly __typename?: 'DifferingPair';
  /** The office. */
  readonly designation: Designation;
  /** The duty. */
  readonly duty: Duty;
  /** The ids of the scenarios under which it is a gap. */
  readonly gapIn: ReadonlyArray<Scalars['ID']['output']>;
};

/** A directorate, division, delivery unit or service. */
export type Directorate = Node & {
  readonly __typename?: 'Directorate';
  /** Former and short names. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  /** The duties that it discharges. */
  readonly discharges: ReadonlyArray<Duty>;
  /** Unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** Unique among all structures, revisions and simulations, for caches. */
  readonly key: Scalars['ID']['output'];
  /** The post that leads it. */
  readonly ledBy: Maybe<Role>;
  /** The lines that lead up from it, in the order of the line types. */
  readonly lines: ReadonlyArray<Line>;
  /** The lines that arrive at it from below. */
  readonly linesFromBelow: ReadonlyArray<Line>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The directorate that it is part of. */
  readonly partOf: Maybe<Directorate>;
  /** The directorates that are part of it. */
  readonly parts: ReadonlyArray<Directorate>;
  /** The posts in it. */
  readonly roles: ReadonlyArray<Role>;
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
};

/** A responsibility that the law or the council's own protocol names. */
export type Duty = Node & {
  readonly __typename?: 'Duty';
  /** Former and short names. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  /** The roles, boards and directorates that discharge it. */
  readonly dischargedBy: ReadonlyArray<Node>;
  /** What duties are grouped by, such as `education`. */
  readonly function: Maybe<Scalars['String']['output']>;
  /** The offices that the duty must reach and has no route to. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** Unique among all structures, revisions and simulations, for caches. */
  readonly key: Scalars['ID']['output'];
  /** The lines that lead up from it, in the order of the line types. */
  readonly lines: ReadonlyArray<Line>;
  /** The lines that arrive at it from below: none. */
  readonly linesFromBelow: ReadonlyArray<Line>;
  /** The offices that must answer for the duty. */
  readonly mustReach: ReadonlyArray<Designation>;
  /** What is to be done. */
  readonly name: Scalars['String']['output'];
  /** The routes to an office: the shortest first, among equals by the ids on the way. */
  readonly routes: ReadonlyArray<Route>;
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
};

/** A responsibility that the law or the council's own protocol names. */
export type DutyGapsArgs = {
  to: InputMaybe<ReadonlyArray<Designation>>;
  via?: RoutePolicy;
};

/** A responsibility that the law or the council's own protocol names. */
export type DutyRoutesArgs = {
  first?: Scalars['Int']['input'];
  to: Designation;
  via?: RoutePolicy;
};

/** A page of duties. */
export type DutyConnection = {
  readonly __typename?: 'DutyConnection';
  /** The items of the page with their cursors. */
  readonly edges: ReadonlyArray<DutyEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<Duty>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of duties. */
export type DutyEdge = {
  readonly __typename?: 'DutyEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Duty;
};

/** What is wrong at one place of a file. */
export type FileError = {
  readonly __typename?: 'FileError';
  /** The column, from 1. */
  readonly column: Scalars['Int']['output'];
  /** The line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, and how to put it right when that is plain. */
  readonly message: Scalars['String']['output'];
};

/** The syntax of a file. */
export type FileFormat =
  /** JSON. */
  | 'JSON'
  /** YAML 1.2. */
  | 'YAML';

/** A duty that must reach an office and has no route to it. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Where the walk from the duty stops, by id. */
  readonly brokenAt: ReadonlyArray<DeadEnd>;
  /** The other policies under which the duty does reach the office. */
  readonly coveredVia: ReadonlyArray<RoutePolicy>;
  /** The office. */
  readonly designation: Designation;
  /** The duty. */
  readonly duty: Duty;
};

/** A duty and an office between which a route would come or go. */
export type GapChange = {
  readonly __typename?: 'GapChange';
  /** Where the walk from the duty would stop; empty when there would be a route. */
  readonly brokenAt: ReadonlyArray<DeadEnd>;
  /** Which change of the list, from 0, is the last at which the route comes or goes. */
  readonly causedBy: Scalars['Int']['output'];
  /** The office. */
  readonly designation: Designation;
  /** The duty. */
  readonly duty: Duty;
};

/** A directorate to put under another. */
export type GroupInput = {
  /** The id of the directorate. */
  readonly directorate: Scalars['ID']['input'];
  /** The id of the directorate that it becomes part of. */
  readonly under: Scalars['ID']['input'];
};

/** What a structure says of itself. */
export type Header = {
  readonly __typename?: 'Header';
  /** The council's name. */
  readonly council: Scalars['String']['output'];
  /** The date at which the council was arranged so. */
  readonly date: Scalars['PartialDate']['output'];
  /** The id of the structure. */
  readonly id: Scalars['ID']['output'];
  /** Such as `Kent, 2014`. */
  readonly name: Scalars['String']['output'];
};

/** What a structure said of itself before and after. */
export type HeaderDifference = {
  readonly __typename?: 'HeaderDifference';
  /** Null when the structure was deleted. */
  readonly after: Maybe<Header>;
  /** Null when the structure was created. */
  readonly before: Maybe<Header>;
};

/** A file or a value is not valid; nothing was written. */
export type Invalid = Problem & {
  readonly __typename?: 'Invalid';
  /** Every error of the file by its place, at most 100; none when it is not a file that is wrong. */
  readonly errors: ReadonlyArray<FileError>;
  /** What is wrong, or how many things are. */
  readonly message: Scalars['String']['output'];
};

/** A line between two nodes, which points upward. */
export type Line = {
  readonly __typename?: 'Line';
  /** The lower end. */
  readonly from: Node;
  /** `type:from:to`; unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** What an analyst should know of it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
  /** The upper end, which answers for the lower. */
  readonly to: Node;
  /** What it says. */
  readonly type: LineType;
};

/** A line from the node that is added. */
export type LineInput = {
  /** What an analyst should know of it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** A citation; that of the node when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The id of the upper end. */
  readonly to: Scalars['ID']['input'];
};

/** What a line says. A line points upward, toward who answers for its lower end. */
export type LineType =
  /** A role or board is accountable to a role or board. */
  | 'ACCOUNTABLE_TO'
  /** A role or board gives assurance to a role or board. */
  | 'ASSURES'
  /** A board is chaired by a role. */
  | 'CHAIRED_BY'
  /** A duty is discharged by a role, board or directorate. */
  | 'DISCHARGED_BY'
  /** A role is held by a person. */
  | 'HELD_BY'
  /** A directorate is led by a role. */
  | 'LED_BY'
  /** A role is line managed by a role. */
  | 'LINE_MANAGED_BY'
  /** A role is a member of a board. */
  | 'MEMBER_OF'
  /** A directorate is part of a directorate, or a board of a board. */
  | 'PART_OF'
  /** A role sits in a directorate. */
  | 'SITS_IN';

/** What to load. */
export type LoadStructureInput = {
  /** Who asks, for the history. */
  readonly author: Scalars['String']['input'];
  /** The revision that is replaced; whichever there is when absent. */
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The text of a structure file. */
  readonly file: Scalars['String']['input'];
  /** The syntax of the file. */
  readonly format: FileFormat;
  /** Whether a structure with the id of the file's is replaced; without it that is a conflict. */
  readonly replace: Scalars['Boolean']['input'];
  /** Names this request, so that it is carried out once: 1 to 100 letters, digits and `. _ : -`. */
  readonly requestId: Scalars['ID']['input'];
};

/** What loading a structure comes to. */
export type LoadStructureResult = Conflict | Invalid | StructureLoaded;

/** Nodes to merge. */
export type MergeInput = {
  /** The ids of the nodes that go. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** The id of the node that stays. */
  readonly into: Scalars['ID']['input'];
};

/** A post to move. */
export type MoveInput = {
  /** The id of the post. */
  readonly role: Scalars['ID']['input'];
  /** The id of the directorate. */
  readonly to: Scalars['ID']['input'];
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes the changes of a stored scenario, as the next revision of its structure. The scenario stays. */
  readonly adoptScenario: AdoptScenarioResult;
  /** Deletes a stored scenario. */
  readonly deleteScenario: DeleteScenarioResult;
  /** Deletes a structure with its scenarios. Its history stays. */
  readonly deleteStructure: DeleteStructureResult;
  /** Creates a structure from a file, or replaces one. Files over 1 MB go to `POST /load`. */
  readonly loadStructure: LoadStructureResult;
  /** Makes a structure what it was at an earlier revision, as its next revision. */
  readonly revertStructure: RevertStructureResult;
  /** Stores a scenario with its structure, in the place of one of the same id. It need not fit yet. */
  readonly saveScenario: SaveScenarioResult;
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type MutationAdoptScenarioArgs = {
  input: AdoptScenarioInput;
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type MutationDeleteScenarioArgs = {
  input: DeleteScenarioInput;
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type MutationDeleteStructureArgs = {
  input: DeleteStructureInput;
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type MutationLoadStructureArgs = {
  input: LoadStructureInput;
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type MutationRevertStructureArgs = {
  input: RevertStructureInput;
};

/**
 * Requests that change something. Each is carried out once for its `requestId`, however often it is sent, and answers with
 * what it did or with why it did not.
 */
export type MutationSaveScenarioArgs = {
  input: SaveScenarioInput;
};

/** All nodes and lines of a structure. */
export type Network = {
  readonly __typename?: 'Network';
  /** By lower end, then type, then upper end. */
  readonly lines: ReadonlyArray<Line>;
  /** By id. */
  readonly nodes: ReadonlyArray<Node>;
};

/** Anything that lines join. */
export type Node = {
  /** Former and short names. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  /** Unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** Unique among all structures, revisions and simulations, for caches. */
  readonly key: Scalars['ID']['output'];
  /** The lines that lead up from it, in the order of the line types. */
  readonly lines: ReadonlyArray<Line>;
  /** The lines that arrive at it from below. */
  readonly linesFromBelow: ReadonlyArray<Line>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
};

/** A page of nodes. */
export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  /** The items of the page with their cursors. */
  readonly edges: ReadonlyArray<NodeEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of nodes. */
export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Node;
};

/** What a node is. */
export type NodeKind =
  /** A board, committee, panel or partnership. */
  | 'Board'
  /** A directorate, division, delivery unit or service. */
  | 'Directorate'
  /** A responsibility that the law or the council's own protocol names. */
  | 'Duty'
  /** Somebody who holds posts. */
  | 'Person'
  /** A post. */
  | 'Role';

/** What was named is not there. */
export type NotFound = Problem & {
  readonly __typename?: 'NotFound';
  /** What was looked for. */
  readonly message: Scalars['String']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, for `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list begins before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Somebody who holds posts. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Former and short names. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  /** Unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** Unique among all structures, revisions and simulations, for caches. */
  readonly key: Scalars['ID']['output'];
  /** The lines that lead up from it: none. */
  readonly lines: ReadonlyArray<Line>;
  /** The lines that arrive at it from below. */
  readonly linesFromBelow: ReadonlyArray<Line>;
  /** The name of the person. */
  readonly name: Scalars['String']['output'];
  /** The posts that the person holds. */
  readonly roles: ReadonlyArray<Role>;
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
};

/** Why something that was asked for was not done, in words. Whatever else is known of it stands in the fields of the type. */
export type Problem = {
  /** One or two sentences, fit to be shown. */
  readonly message: Scalars['String']['output'];
};

/** Questions, which change nothing. */
export type Query = {
  readonly __typename?: 'Query';
  /** What several stored scenarios would do, side by side. */
  readonly compare: CompareResult;
  /** What changes would do to the routes of a structure. Nothing is written. */
  readonly simulate: SimulateResult;
  /** One structure, or null when there is none of that id, or it never had that revision. */
  readonly structure: Maybe<Structure>;
  /** Every structure, by id. */
  readonly structures: ReadonlyArray<Structure>;
};

/** Questions, which change nothing. */
export type QueryCompareArgs = {
  scenarios: ReadonlyArray<Scalars['ID']['input']>;
  structure: Scalars['ID']['input'];
  to: InputMaybe<ReadonlyArray<Designation>>;
  via?: RoutePolicy;
};

/** Questions, which change nothing. */
export type QuerySimulateArgs = {
  changes: ReadonlyArray<ChangeInput>;
  revision: InputMaybe<Scalars['Int']['input']>;
  sources?: ReadonlyArray<SourceInput>;
  structure: Scalars['ID']['input'];
  to: InputMaybe<ReadonlyArray<Designation>>;
  via?: RoutePolicy;
};

/** Questions, which change nothing. */
export type QueryStructureArgs = {
  id: Scalars['ID']['input'];
  revision: InputMaybe<Scalars['Int']['input']>;
};

/** A line to lead elsewhere. */
export type RedirectInput = {
  /** The id of the lower end. */
  readonly from: Scalars['ID']['input'];
  /** The id of the new upper end. */
  readonly newTo: Scalars['ID']['input'];
  /** What an analyst should know of it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** A citation; the scenario when absent. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The id of the upper end. */
  readonly to: Scalars['ID']['input'];
  /** What it says. */
  readonly type: LineType;
};

/** A node to remove. */
export type RemoveInput = {
  /** The id of the node. */
  readonly id: Scalars['ID']['input'];
  /** The id of a node of the same type, to which the lines that arrive at the removed one pass. */
  readonly successor?: InputMaybe<Scalars['ID']['input']>;
};

/** A line to remove. */
export type RemoveLineInput = {
  /** The id of the lower end. */
  readonly from: Scalars['ID']['input'];
  /** The id of the upper end. */
  readonly to: Scalars['ID']['input'];
  /** What it says. */
  readonly type: LineType;
};

/** Another name for a node. */
export type RenameInput = {
  /** The id of the node. */
  readonly id: Scalars['ID']['input'];
  /** Its new name. */
  readonly name: Scalars['String']['input'];
};

/** What to go back to. */
export type RevertStructureInput = {
  /** Who asks, for the history. */
  readonly author: Scalars['String']['input'];
  /** The revision that the request was made for. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** Names this request, so that it is carried out once: 1 to 100 letters, digits and `. _ : -`. */
  readonly requestId: Scalars['ID']['input'];
  /** The id of the structure. */
  readonly structure: Scalars['ID']['input'];
  /** The revision to go back to. */
  readonly toRevision: Scalars['Int']['input'];
};

/** What going back comes to. */
export type RevertStructureResult = Conflict | Invalid | NotFound | StructureReverted;

/** One write to a structure. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** When it was written. */
  readonly at: Scalars['Instant']['output'];
  /** Who wrote, as stated in the request. */
  readonly author: Scalars['String']['output'];
  /** What it changed. */
  readonly difference: Difference;
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
};

/** A page of revisions. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The items of the page with their cursors. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The items of the page. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many items the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of revisions. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Revision;
};

/** A post. Designations and people come and go; the post stays. */
export type Role = Node & {
  readonly __typename?: 'Role';
  /** The roles and boards that it is accountable to. */
  readonly accountableTo: ReadonlyArray<Node>;
  /** Former and short names. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  /** The roles and boards that are accountable to it or managed by it. */
  readonly answeredToBy: ReadonlyArray<Node>;
  /** The roles and boards that give it assurance. */
  readonly assuredBy: ReadonlyArray<Node>;
  /** The roles and boards that it gives assurance to. */
  readonly assures: ReadonlyArray<Node>;
  /** The boards that it chairs. */
  readonly chairs: ReadonlyArray<Board>;
  /** The statutory offices that the post carries. */
  readonly designations: ReadonlyArray<Designation>;
  /** The duties that it discharges itself. */
  readonly discharges: ReadonlyArray<Duty>;
  /** Who holds the post; null when nobody does or nothing is recorded. */
  readonly heldBy: Maybe<Person>;
  /** Unique in its structure. */
  readonly id: Scalars['ID']['output'];
  /** Unique among all structures, revisions and simulations, for caches. */
  readonly key: Scalars['ID']['output'];
  /** What kind of post it is. */
  readonly kind: RoleKind;
  /** The directorates that it leads. */
  readonly leads: ReadonlyArray<Directorate>;
  /** The roles that manage it. */
  readonly lineManagedBy: ReadonlyArray<Role>;
  /** The lines that lead up from it, in the order of the line types. */
  readonly lines: ReadonlyArray<Line>;
  /** The lines that arrive at it from below. */
  readonly linesFromBelow: ReadonlyArray<Line>;
  /** The boards that it is a member of. */
  readonly memberOf: ReadonlyArray<Board>;
  /** The title of the post. */
  readonly name: Scalars['String']['output'];
  /** The directorate that the post is in. */
  readonly sitsIn: Maybe<Directorate>;
  /** A citation: the key of a source, then optionally a space and where in it. */
  readonly source: Scalars['String']['output'];
  /** Whether the source says that nobody holds the post. */
  readonly vacant: Scalars['Boolean']['output'];
};

/** What kind of post a role is. The names are those of a structure file. */
export type RoleKind =
  /** A post of another body. */
  | 'external'
  /** A post of somebody who is neither, such as an independent chair. */
  | 'independent'
  /** A post of a councillor. */
  | 'member'
  /** A post of an employee. */
  | 'officer';

/** A chain of steps from a duty up to the first role on it that carries the office. */
export type Route = {
  readonly __typename?: 'Route';
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The nodes on the way: first the duty, last the role. */
  readonly nodes: ReadonlyArray<Node>;
  /** The steps, from the duty up. */
  readonly steps: ReadonlyArray<Step>;
};

/** Which lines count as a route. */
export type RoutePolicy =
  /** The formal lines and those of assurance: ASSURES and CHAIRED_BY. */
  | 'ASSURED'
  /** Lines of accountability and management: DISCHARGED_BY, ACCOUNTABLE_TO, LINE_MANAGED_BY and LED_BY. */
  | 'FORMAL';

/** What a row of a difference is about. */
export type RowType =
  /** A board. */
  | 'Board'
  /** A directorate. */
  | 'Directorate'
  /** A duty. */
  | 'Duty'
  /** A line between two nodes. */
  | 'Line'
  /** A person. */
  | 'Person'
  /** A post. */
  | 'Role'
  /** A document that citations name. */
  | 'Source';

/** A scenario to store. */
export type SaveScenarioInput = {
  /** Who asks, for the history. */
  readonly author: Scalars['String']['input'];
  /** The changes, in their order. */
  readonly changes: ReadonlyArray<ChangeInput>;
  /** The id of the scenario; one that is stored under it is replaced. */
  readonly id: Scalars['ID']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** Names this request, so that it is carried out once: 1 to 100 letters, digits and `. _ : -`. */
  readonly requestId: Scalars['ID']['input'];
  /** Where it comes from: a citation. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What its changes may cite besides the structure's own sources. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** The id of the structure. */
  readonly structure: Scalars['ID']['input'];
};

/** What storing a scenario comes to. */
export type SaveScenarioResult = ChangeError | Invalid | NotFound | ScenarioSaved;

/** An ordered list of changes to a structure, stored with it. */
export type Scenario = {
  readonly __typename?: 'Scenario';
  /** Who saved it last, as stated in the request. */
  readonly author: Scalars['String']['output'];
  /** The revision of the structure that it was saved against. */
  readonly baseRevision: Scalars['Int']['output'];
  /** The changes, in their order. */
  readonly changes: ReadonlyArray<Change>;
  /** The scenario as a file. */
  readonly file: Scalars['String']['output'];
  /** The first change that no longer fits, and why; null when all do. */
  readonly firstMisfit: Maybe<ChangeError>;
  /** Unique among the scenarios of its structure. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** When it was saved last. */
  readonly savedAt: Scalars['Instant']['output'];
  /** Where it comes from: a citation. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** What its changes may cite besides the structure's own sources. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether all its changes fit the structure as it is. */
  readonly stillApplies: Scalars['Boolean']['output'];
};

/** An ordered list of changes to a structure, stored with it. */
export type ScenarioFileArgs = {
  format?: FileFormat;
};

/** The changes of a scenario were made. */
export type ScenarioAdopted = {
  readonly __typename?: 'ScenarioAdopted';
  /** What was written; empty when the scenario has no changes. */
  readonly difference: Difference;
  /** The structure as it is now. */
  readonly structure: Structure;
};

/** A scenario was deleted. */
export type ScenarioDeleted = {
  readonly __typename?: 'ScenarioDeleted';
  /** The id of the scenario. */
  readonly id: Scalars['ID']['output'];
};

/** A scenario was stored. */
export type ScenarioSaved = {
  readonly __typename?: 'ScenarioSaved';
  /** The scenario. */
  readonly scenario: Scenario;
};

/** What a simulation comes to. */
export type SimulateResult = ChangeError | NotFound | Simulation;

/** What a list of changes would do to the routes of a structure. */
export type Simulation = {
  readonly __typename?: 'Simulation';
  /** How many would. */
  readonly after: ReadonlyArray<Coverage>;
  /** How many duties reach each office now. */
  readonly before: ReadonlyArray<Coverage>;
  /** What would change in the structure. */
  readonly difference: Difference;
  /** Pairs that are a gap, and would be required and covered, by duty and office. */
  readonly gained: ReadonlyArray<GapChange>;
  /** Every gap there would be, by duty and office. */
  readonly gaps: ReadonlyArray<Gap>;
  /** Pairs that are no gap and would be one, by duty and office. */
  readonly lost: ReadonlyArray<GapChange>;
  /** All nodes and lines as they would be. */
  readonly network: Network;
  /** The offices asked about. */
  readonly to: ReadonlyArray<Designation>;
  /** What an analyst should look at in the structure as it would be. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** A document that citations name. */
export type Source = {
  readonly __typename?: 'Source';
  /** When it was published, as far as known. */
  readonly date: Maybe<Scalars['PartialDate']['output']>;
  /** What citations begin with; unique in its structure. */
  readonly key: Scalars['ID']['output'];
  /** The title of the document. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A document that changes may cite. */
export type SourceInput = {
  /** When it was published, as far as known. */
  readonly date?: InputMaybe<Scalars['PartialDate']['input']>;
  /** What citations begin with. */
  readonly key: Scalars['ID']['input'];
  /** The title of the document. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a route. */
export type Step = {
  readonly __typename?: 'Step';
  /** The lower node. */
  readonly from: Node;
  /** Every line between the two that counts, in the order of the line types. */
  readonly lines: ReadonlyArray<Line>;
  /** The upper node. */
  readonly to: Node;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type Structure = {
  readonly __typename?: 'Structure';
  /** The roles that carry a statutory office, by id. */
  readonly carriers: ReadonlyArray<Role>;
  /** The council's name. */
  readonly council: Scalars['String']['output'];
  /** How many duties reach each office, in the order of the offices. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** The statements that coverage and gaps come from, to be run in Neo4j Browser. */
  readonly cypher: ReadonlyArray<CypherStatement>;
  /** The date at which the council was arranged so. */
  readonly date: Scalars['PartialDate']['output'];
  /** Duties, by id. */
  readonly duties: DutyConnection;
  /** The duty with the given id, or null when no duty has it. */
  readonly duty: Maybe<Duty>;
  /** The structure as a file, which loads back to the same structure. */
  readonly file: Scalars['String']['output'];
  /** Every duty that must reach an office and has no route to it, by duty and office. */
  readonly gaps: ReadonlyArray<Gap>;
  /** The writes to the structure, oldest first. */
  readonly history: RevisionConnection;
  /** Unique among structures. */
  readonly id: Scalars['ID']['output'];
  /** Such as `Kent, 2014`. */
  readonly name: Scalars['String']['output'];
  /** All nodes and lines, flat, for drawing. */
  readonly network: Network;
  /** The node with the given id, or null. */
  readonly node: Maybe<Node>;
  /** Nodes, by id. */
  readonly nodes: NodeConnection;
  /** Counts the writes to the structure, from 1. Everything that one request is told is of one revision. */
  readonly revision: Scalars['Int']['output'];
  /** The scenarios stored with the structure, by id. */
  readonly scenarios: ReadonlyArray<Scenario>;
  /** The documents that citations name, by key. */
  readonly sources: ReadonlyArray<Source>;
  /** What an analyst should look at. Never changes a result. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureCarriersArgs = {
  designation: Designation;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureCoverageArgs = {
  to: InputMaybe<ReadonlyArray<Designation>>;
  via?: RoutePolicy;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureCypherArgs = {
  via?: RoutePolicy;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureDutiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  function: InputMaybe<Scalars['String']['input']>;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureDutyArgs = {
  id: Scalars['ID']['input'];
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureFileArgs = {
  format?: FileFormat;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureGapsArgs = {
  to: InputMaybe<ReadonlyArray<Designation>>;
  via?: RoutePolicy;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureNodeArgs = {
  id: Scalars['ID']['input'];
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureNodesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: InputMaybe<NodeKind>;
  search: InputMaybe<Scalars['String']['input']>;
};

/** One council's arrangement at a date: who answers to whom for what. */
export type StructureWarningsArgs = {
  to: InputMaybe<ReadonlyArray<Designation>>;
  via?: RoutePolicy;
};

/** A structure was deleted. */
export type StructureDeleted = {
  readonly __typename?: 'StructureDeleted';
  /** The id of the structure. */
  readonly id: Scalars['ID']['output'];
  /** The revision that it was deleted with. */
  readonly revision: Scalars['Int']['output'];
};

/** A structure was created or replaced, or was so already. */
export type StructureLoaded = {
  readonly __typename?: 'StructureLoaded';
  /** What was written; empty when the structure was so already. */
  readonly difference: Difference;
  /** The structure as it is now. */
  readonly structure: Structure;
};

/** A structure is what it was at an earlier revision. */
export type StructureReverted = {
  readonly __typename?: 'StructureReverted';
  /** What was written; empty when the structure was so already. */
  readonly difference: Difference;
  /** The structure as it is now. */
  readonly structure: Structure;
};

/** An office to take from a post. */
export type UndesignateInput = {
  /** The office. */
  readonly designation: Designation;
  /** The id of the post. */
  readonly role: Scalars['ID']['input'];
};

/** A post that nobody holds. */
export type VacateInput = {
  /** The id of the post. */
  readonly role: Scalars['ID']['input'];
};

/** What an analyst should look at. */
export type Warning = {
  readonly __typename?: 'Warning';
  /** The nodes that it is about; of a duty, the duty first. */
  readonly at: ReadonlyArray<Node>;
  /** What kind of thing it is. */
  readonly code: WarningCode;
  /** The office that it is about. */
  readonly designation: Maybe<Designation>;
  /** One sentence. */
  readonly message: Scalars['String']['output'];
};

/** What a warning is about. */
export type WarningCode =
  /** Posts answer to one another in a circle. */
  | 'CYCLE'
  /** A duty need not reach any office. */
  | 'NOTHING_REQUIRED'
  /** No role carries an office that some duty must reach. */
  | 'NOT_CARRIED'
  /** A duty reaches an office, but not through all that discharge it. */
  | 'PARTIAL'
  /** Several roles carry an office that some duty must reach. */
  | 'SEVERAL_CARRIERS'
  /** A councillor carries DCS, or an officer LMCS. */
  | 'UNUSUAL_KIND'
  /** Each route of a duty passes a vacant post. */
  | 'VACANT_ON_EVERY_ROUTE';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdoptScenarioResult: ChangeMisfit | ConflictParent | InvalidParent | NotFoundParent | ScenarioAdoptedParent;
  CompareResult: ChangeMisfit | ComparisonParent | NotFoundParent;
  DeleteScenarioResult: InvalidParent | NotFoundParent | ScenarioDeletedParent;
  DeleteStructureResult: ConflictParent | InvalidParent | NotFoundParent | StructureDeletedParent;
  LoadStructureResult: ConflictParent | InvalidParent | StructureLoadedParent;
  RevertStructureResult: ConflictParent | InvalidParent | NotFoundParent | StructureRevertedParent;
  SaveScenarioResult: ChangeMisfit | InvalidParent | NotFoundParent | ScenarioSavedParent;
  SimulateResult: ChangeMisfit | NotFoundParent | SimulatedStructure;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: BoardParent | DirectorateParent | DutyParent | PersonParent | RoleParent;
  Problem: ChangeMisfit | ConflictParent | InvalidParent | NotFoundParent;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddBoardInput: AddBoardInput;
  AddDirectorateInput: AddDirectorateInput;
  AddDutyInput: AddDutyInput;
  AddLineInput: AddLineInput;
  AddPersonInput: AddPersonInput;
  AddRoleInput: AddRoleInput;
  AdoptScenarioInput: AdoptScenarioInput;
  AdoptScenarioResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptScenarioResult']>;
  AppointInput: AppointInput;
  AssignInput: AssignInput;
  Board: ResolverTypeWrapper<BoardParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<Change>;
  ChangeError: ResolverTypeWrapper<ChangeMisfit>;
  ChangeErrorCode: ChangeErrorCode;
  ChangeInput: ChangeInput;
  ChangeKind: ChangeKind;
  ChangeValue: ResolverTypeWrapper<Scalars['ChangeValue']['output']>;
  CompareResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompareResult']>;
  ComparedScenario: ResolverTypeWrapper<ComparedScenarioParent>;
  Comparison: ResolverTypeWrapper<ComparisonParent>;
  Conflict: ResolverTypeWrapper<ConflictParent>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CypherParameter: ResolverTypeWrapper<CypherParameter>;
  CypherStatement: ResolverTypeWrapper<CypherStatement>;
  DeadEnd: ResolverTypeWrapper<DeadEndParent>;
  DeadEndReason: DeadEndReason;
  DeleteScenarioInput: DeleteScenarioInput;
  DeleteScenarioResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteScenarioResult']>;
  DeleteStructureInput: DeleteStructureInput;
  DeleteStructureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteStructureResult']>;
  DesignateInput: DesignateInput;
  Designation: Designation;
  Difference: ResolverTypeWrapper<Delta>;
  DifferenceRow: ResolverTypeWrapper<DifferenceRow>;
  DifferingPair: ResolverTypeWrapper<DifferingPairParent>;
  Directorate: ResolverTypeWrapper<DirectorateParent>;
  Duty: ResolverTypeWrapper<DutyParent>;
  DutyConnection: ResolverTypeWrapper<
    Omit<DutyConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['DutyEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Duty']>;
    }
  >;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  FileError: ResolverTypeWrapper<FileError>;
  FileFormat: FileFormat;
  Gap: ResolverTypeWrapper<GapParent>;
  GapChange: ResolverTypeWrapper<GapChangeParent>;
  GroupInput: GroupInput;
  Header: ResolverTypeWrapper<Header>;
  HeaderDifference: ResolverTypeWrapper<HeaderDifference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invalid: ResolverTypeWrapper<InvalidParent>;
  Line: ResolverTypeWrapper<LineParent>;
  LineInput: LineInput;
  LineType: LineType;
  LoadStructureInput: LoadStructureInput;
  LoadStructureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoadStructureResult']>;
  MergeInput: MergeInput;
  MoveInput: MoveInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Network: ResolverTypeWrapper<View>;
  Node: ResolverTypeWrapper<NodeParent>;
  NodeConnection: ResolverTypeWrapper<
    Omit<NodeConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['NodeEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Node']>;
    }
  >;
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  NodeKind: NodeKind;
  NotFound: ResolverTypeWrapper<NotFoundParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Person: ResolverTypeWrapper<PersonParent>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RedirectInput: RedirectInput;
  RemoveInput: RemoveInput;
  RemoveLineInput: RemoveLineInput;
  RenameInput: RenameInput;
  RevertStructureInput: RevertStructureInput;
  RevertStructureResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevertStructureResult']>;
  Revision: ResolverTypeWrapper<RevisionParent>;
  RevisionConnection: ResolverTypeWrapper<
    Omit<RevisionConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['RevisionEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Revision']>;
    }
  >;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  Role: ResolverTypeWrapper<RoleParent>;
  RoleKind: RoleKind;
  Route: ResolverTypeWrapper<RouteParent>;
  RoutePolicy: RoutePolicy;
  RowType: RowType;
  RowValue: ResolverTypeWrapper<Scalars['RowValue']['output']>;
  SaveScenarioInput: SaveScenarioInput;
  SaveScenarioResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveScenarioResult']>;
  Scenario: ResolverTypeWrapper<ScenarioInLibrary>;
  ScenarioAdopted: ResolverTypeWrapper<ScenarioAdoptedParent>;
  ScenarioDeleted: ResolverTypeWrapper<ScenarioDeletedParent>;
  ScenarioSaved: ResolverTypeWrapper<ScenarioSavedParent>;
  SimulateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulateResult']>;
  Simulation: ResolverTypeWrapper<SimulatedStructure>;
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  Step: ResolverTypeWrapper<StepParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Structure: ResolverTypeWrapper<PinnedStructure>;
  StructureDeleted: ResolverTypeWrapper<StructureDeletedParent>;
  StructureLoaded: ResolverTypeWrapper<StructureLoadedParent>;
  StructureReverted: ResolverTypeWrapper<StructureRevertedParent>;
  UndesignateInput: UndesignateInput;
  VacateInput: VacateInput;
  Warning: ResolverTypeWrapper<WarningParent>;
  WarningCode: WarningCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddBoardInput: AddBoardInput;
  AddDirectorateInput: AddDirectorateInput;
  AddDutyInput: AddDutyInput;
  AddLineInput: AddLineInput;
  AddPersonInput: AddPersonInput;
  AddRoleInput: AddRoleInput;
  AdoptScenarioInput: AdoptScenarioInput;
  AdoptScenarioResult: ResolversUnionTypes<ResolversParentTypes>['AdoptScenarioResult'];
  AppointInput: AppointInput;
  AssignInput: AssignInput;
  Board: BoardParent;
  Boolean: Scalars['Boolean']['output'];
  Change: Change;
  ChangeError: ChangeMisfit;
  ChangeInput: ChangeInput;
  ChangeValue: Scalars['ChangeValue']['output'];
  CompareResult: ResolversUnionTypes<ResolversParentTypes>['CompareResult'];
  ComparedScenario: ComparedScenarioParent;
  Comparison: ComparisonParent;
  Conflict: ConflictParent;
  Coverage: Coverage;
  CypherParameter: CypherParameter;
  CypherStatement: CypherStatement;
  DeadEnd: DeadEndParent;
  DeleteScenarioInput: DeleteScenarioInput;
  DeleteScenarioResult: ResolversUnionTypes<ResolversParentTypes>['DeleteScenarioResult'];
  DeleteStructureInput: DeleteStructureInput;
  DeleteStructureResult: ResolversUnionTypes<ResolversParentTypes>['DeleteStructureResult'];
  DesignateInput: DesignateInput;
  Difference: Delta;
  DifferenceRow: DifferenceRow;
  DifferingPair: DifferingPairParent;
  Directorate: DirectorateParent;
  Duty: DutyParent;
  DutyConnection: Omit<DutyConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['DutyEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Duty']>;
  };
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  FileError: FileError;
  Gap: GapParent;
  GapChange: GapChangeParent;
  GroupInput: GroupInput;
  Header: Header;
  HeaderDifference: HeaderDifference;
  ID: Scalars['ID']['output'];
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  Invalid: InvalidParent;
  Line: LineParent;
  LineInput: LineInput;
  LoadStructureInput: LoadStructureInput;
  LoadStructureResult: ResolversUnionTypes<ResolversParentTypes>['LoadStructureResult'];
  MergeInput: MergeInput;
  MoveInput: MoveInput;
  Mutation: Record<PropertyKey, never>;
  Network: View;
  Node: NodeParent;
  NodeConnection: Omit<NodeConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['NodeEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Node']>;
  };
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  NotFound: NotFoundParent;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Person: PersonParent;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RedirectInput: RedirectInput;
  RemoveInput: RemoveInput;
  RemoveLineInput: RemoveLineInput;
  RenameInput: RenameInput;
  RevertStructureInput: RevertStructureInput;
  RevertStructureResult: ResolversUnionTypes<ResolversParentTypes>['RevertStructureResult'];
  Revision: RevisionParent;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Revision']>;
  };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  Role: RoleParent;
  Route: RouteParent;
  RowValue: Scalars['RowValue']['output'];
  SaveScenarioInput: SaveScenarioInput;
  SaveScenarioResult: ResolversUnionTypes<ResolversParentTypes>['SaveScenarioResult'];
  Scenario: ScenarioInLibrary;
  ScenarioAdopted: ScenarioAdoptedParent;
  ScenarioDeleted: ScenarioDeletedParent;
  ScenarioSaved: ScenarioSavedParent;
  SimulateResult: ResolversUnionTypes<ResolversParentTypes>['SimulateResult'];
  Simulation: SimulatedStructure;
  Source: Source;
  SourceInput: SourceInput;
  Step: StepParent;
  String: Scalars['String']['output'];
  Structure: PinnedStructure;
  StructureDeleted: StructureDeletedParent;
  StructureLoaded: StructureLoadedParent;
  StructureReverted: StructureRevertedParent;
  UndesignateInput: UndesignateInput;
  VacateInput: VacateInput;
  Warning: WarningParent;
};

export type AdoptScenarioResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['AdoptScenarioResult'] =
    ResolversParentTypes['AdoptScenarioResult'],
> = {
  __resolveType: TypeResolveFn<
    'ChangeError' | 'Conflict' | 'Invalid' | 'NotFound' | 'ScenarioAdopted',
    ParentType,
    ContextType
  >;
};

export type BoardResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board'],
> = {
  accountableTo?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  alsoKnownAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answeredToBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assuredBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assures?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  chairedBy?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  discharges?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  linesFromBelow?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Board']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ChangeValue'], ParentType, ContextType>;
};

export type ChangeErrorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ChangeError'] = ResolversParentTypes['ChangeError'],
> = {
  code?: Resolver<ResolversTypes['ChangeErrorCode'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ChangeValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ChangeValue'], any> {
  name: 'ChangeValue';
}

export type CompareResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CompareResult'] = ResolversParentTypes['CompareResult'],
> = {
  __resolveType: TypeResolveFn<'ChangeError' | 'Comparison' | 'NotFound', ParentType, ContextType>;
};

export type ComparedScenarioResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ComparedScenario'] = ResolversParentTypes['ComparedScenario'],
> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['GapChange']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['GapChange']>, ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
};

export type ComparisonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison'],
> = {
  before?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  differing?: Resolver<ReadonlyArray<ResolversTypes['DifferingPair']>, ParentType, ContextType>;
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['ComparedScenario']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict'],
> = {
  actual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage'],
> = {
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CypherParameterResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CypherParameter'] = ResolversParentTypes['CypherParameter'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CypherStatementResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['CypherStatement'] = ResolversParentTypes['CypherStatement'],
> = {
  forBrowser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['CypherParameter']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadEndResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeadEnd'] = ResolversParentTypes['DeadEnd'],
> = {
  at?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadEndReason'], ParentType, ContextType>;
  walk?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
};

export type DeleteScenarioResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeleteScenarioResult'] =
    ResolversParentTypes['DeleteScenarioResult'],
> = {
  __resolveType: TypeResolveFn<'Invalid' | 'NotFound' | 'ScenarioDeleted', ParentType, ContextType>;
};

export type DeleteStructureResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DeleteStructureResult'] =
    ResolversParentTypes['DeleteStructureResult'],
> = {
  __resolveType: TypeResolveFn<
    'Conflict' | 'Invalid' | 'NotFound' | 'StructureDeleted',
    ParentType,
    ContextType
  >;
};

export type DifferenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference'],
> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['DifferenceRow']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['DifferenceRow']>, ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['HeaderDifference']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['DifferenceRow']>, ParentType, ContextType>;
};

export type DifferenceRowResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DifferenceRow'] = ResolversParentTypes['DifferenceRow'],
> = {
  after?: Resolver<Maybe<ResolversTypes['RowValue']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['RowValue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RowType'], ParentType, ContextType>;
};

export type DifferingPairResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DifferingPair'] = ResolversParentTypes['DifferingPair'],
> = {
  designation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  gapIn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DirectorateResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Directorate'] = ResolversParentTypes['Directorate'],
> = {
  alsoKnownAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  discharges?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledBy?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  linesFromBelow?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Directorate']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'],
> = {
  alsoKnownAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dischargedBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gaps?: Resolver<
    ReadonlyArray<ResolversTypes['Gap']>,
    ParentType,
    ContextType,
    RequireFields<DutyGapsArgs, 'via'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  linesFromBelow?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  mustReach?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  routes?: Resolver<
    ReadonlyArray<ResolversTypes['Route']>,
    ParentType,
    ContextType,
    RequireFields<DutyRoutesArgs, 'first' | 'to' | 'via'>
  >;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type FileErrorResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['FileError'] = ResolversParentTypes['FileError'],
> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap'],
> = {
  brokenAt?: Resolver<ReadonlyArray<ResolversTypes['DeadEnd']>, ParentType, ContextType>;
  coveredVia?: Resolver<ReadonlyArray<ResolversTypes['RoutePolicy']>, ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type GapChangeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['GapChange'] = ResolversParentTypes['GapChange'],
> = {
  brokenAt?: Resolver<ReadonlyArray<ResolversTypes['DeadEnd']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type HeaderResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Header'] = ResolversParentTypes['Header'],
> = {
  council?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeaderDifferenceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['HeaderDifference'] = ResolversParentTypes['HeaderDifference'],
> = {
  after?: Resolver<Maybe<ResolversTypes['Header']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Header']>, ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InvalidResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Invalid'] = ResolversParentTypes['Invalid'],
> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['FileError']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Line'] = ResolversParentTypes['Line'],
> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LineType'], ParentType, ContextType>;
};

export type LoadStructureResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['LoadStructureResult'] =
    ResolversParentTypes['LoadStructureResult'],
> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Invalid' | 'StructureLoaded', ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  adoptScenario?: Resolver<
    ResolversTypes['AdoptScenarioResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAdoptScenarioArgs, 'input'>
  >;
  deleteScenario?: Resolver<
    ResolversTypes['DeleteScenarioResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteScenarioArgs, 'input'>
  >;
  deleteStructure?: Resolver<
    ResolversTypes['DeleteStructureResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteStructureArgs, 'input'>
  >;
  loadStructure?: Resolver<
    ResolversTypes['LoadStructureResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLoadStructureArgs, 'input'>
  >;
  revertStructure?: Resolver<
    ResolversTypes['RevertStructureResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevertStructureArgs, 'input'>
  >;
  saveScenario?: Resolver<
    ResolversTypes['SaveScenarioResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveScenarioArgs, 'input'>
  >;
};

export type NetworkResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network'],
> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<'Board' | 'Directorate' | 'Duty' | 'Person' | 'Role', ParentType, ContextType>;
};

export type NodeConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NotFoundResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  alsoKnownAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  linesFromBelow?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<'ChangeError' | 'Conflict' | 'Invalid' | 'NotFound', ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  compare?: Resolver<
    ResolversTypes['CompareResult'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareArgs, 'scenarios' | 'structure' | 'via'>
  >;
  simulate?: Resolver<
    ResolversTypes['SimulateResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySimulateArgs, 'changes' | 'sources' | 'structure' | 'via'>
  >;
  structure?: Resolver<
    Maybe<ResolversTypes['Structure']>,
    ParentType,
    ContextType,
    RequireFields<QueryStructureArgs, 'id'>
  >;
  structures?: Resolver<ReadonlyArray<ResolversTypes['Structure']>, ParentType, ContextType>;
};

export type RevertStructureResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevertStructureResult'] =
    ResolversParentTypes['RevertStructureResult'],
> = {
  __resolveType: TypeResolveFn<
    'Conflict' | 'Invalid' | 'NotFound' | 'StructureReverted',
    ParentType,
    ContextType
  >;
};

export type RevisionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision'],
> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RoleResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'],
> = {
  accountableTo?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  alsoKnownAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answeredToBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assuredBy?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  assures?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Board']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  discharges?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoleKind'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Directorate']>, ParentType, ContextType>;
  lineManagedBy?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  linesFromBelow?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Board']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sitsIn?: Resolver<Maybe<ResolversTypes['Directorate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vacant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
};

export interface RowValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RowValue'], any> {
  name: 'RowValue';
}

export type SaveScenarioResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SaveScenarioResult'] = ResolversParentTypes['SaveScenarioResult'],
> = {
  __resolveType: TypeResolveFn<
    'ChangeError' | 'Invalid' | 'NotFound' | 'ScenarioSaved',
    ParentType,
    ContextType
  >;
};

export type ScenarioResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Scenario'] = ResolversParentTypes['Scenario'],
> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  file?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ScenarioFileArgs, 'format'>
  >;
  firstMisfit?: Resolver<Maybe<ResolversTypes['ChangeError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  stillApplies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScenarioAdoptedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ScenarioAdopted'] = ResolversParentTypes['ScenarioAdopted'],
> = {
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['Structure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioDeletedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ScenarioDeleted'] = ResolversParentTypes['ScenarioDeleted'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScenarioSavedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['ScenarioSaved'] = ResolversParentTypes['ScenarioSaved'],
> = {
  scenario?: Resolver<ResolversTypes['Scenario'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulateResultResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['SimulateResult'] = ResolversParentTypes['SimulateResult'],
> = {
  __resolveType: TypeResolveFn<'ChangeError' | 'NotFound' | 'Simulation', ParentType, ContextType>;
};

export type SimulationResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Simulation'] = ResolversParentTypes['Simulation'],
> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['GapChange']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['GapChange']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StepResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step'],
> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Line']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type StructureResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Structure'] = ResolversParentTypes['Structure'],
> = {
  carriers?: Resolver<
    ReadonlyArray<ResolversTypes['Role']>,
    ParentType,
    ContextType,
    RequireFields<StructureCarriersArgs, 'designation'>
  >;
  council?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coverage?: Resolver<
    ReadonlyArray<ResolversTypes['Coverage']>,
    ParentType,
    ContextType,
    RequireFields<StructureCoverageArgs, 'via'>
  >;
  cypher?: Resolver<
    ReadonlyArray<ResolversTypes['CypherStatement']>,
    ParentType,
    ContextType,
    RequireFields<StructureCypherArgs, 'via'>
  >;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  duties?: Resolver<
    ResolversTypes['DutyConnection'],
    ParentType,
    ContextType,
    RequireFields<StructureDutiesArgs, 'first'>
  >;
  duty?: Resolver<
    Maybe<ResolversTypes['Duty']>,
    ParentType,
    ContextType,
    RequireFields<StructureDutyArgs, 'id'>
  >;
  file?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<StructureFileArgs, 'format'>
  >;
  gaps?: Resolver<
    ReadonlyArray<ResolversTypes['Gap']>,
    ParentType,
    ContextType,
    RequireFields<StructureGapsArgs, 'via'>
  >;
  history?: Resolver<
    ResolversTypes['RevisionConnection'],
    ParentType,
    ContextType,
    RequireFields<StructureHistoryArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  node?: Resolver<
    Maybe<ResolversTypes['Node']>,
    ParentType,
    ContextType,
    RequireFields<StructureNodeArgs, 'id'>
  >;
  nodes?: Resolver<
    ResolversTypes['NodeConnection'],
    ParentType,
    ContextType,
    RequireFields<StructureNodesArgs, 'first'>
  >;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scenarios?: Resolver<ReadonlyArray<ResolversTypes['Scenario']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  warnings?: Resolver<
    ReadonlyArray<ResolversTypes['Warning']>,
    ParentType,
    ContextType,
    RequireFields<StructureWarningsArgs, 'via'>
  >;
};

export type StructureDeletedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StructureDeleted'] = ResolversParentTypes['StructureDeleted'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StructureLoadedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StructureLoaded'] = ResolversParentTypes['StructureLoaded'],
> = {
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['Structure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StructureRevertedResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['StructureReverted'] = ResolversParentTypes['StructureReverted'],
> = {
  difference?: Resolver<ResolversTypes['Difference'], ParentType, ContextType>;
  structure?: Resolver<ResolversTypes['Structure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WarningResolvers<
  ContextType = RequestContext,
  ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning'],
> = {
  at?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AdoptScenarioResult?: AdoptScenarioResultResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeError?: ChangeErrorResolvers<ContextType>;
  ChangeValue?: GraphQLScalarType;
  CompareResult?: CompareResultResolvers<ContextType>;
  ComparedScenario?: ComparedScenarioResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CypherParameter?: CypherParameterResolvers<ContextType>;
  CypherStatement?: CypherStatementResolvers<ContextType>;
  DeadEnd?: DeadEndResolvers<ContextType>;
  DeleteScenarioResult?: DeleteScenarioResultResolvers<ContextType>;
  DeleteStructureResult?: DeleteStructureResultResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  DifferenceRow?: DifferenceRowResolvers<ContextType>;
  DifferingPair?: DifferingPairResolvers<ContextType>;
  Directorate?: DirectorateResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  FileError?: FileErrorResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapChange?: GapChangeResolvers<ContextType>;
  Header?: HeaderResolvers<ContextType>;
  HeaderDifference?: HeaderDifferenceResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  Invalid?: InvalidResolvers<ContextType>;
  Line?: LineResolvers<ContextType>;
  LoadStructureResult?: LoadStructureResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RevertStructureResult?: RevertStructureResultResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  RowValue?: GraphQLScalarType;
  SaveScenarioResult?: SaveScenarioResultResolvers<ContextType>;
  Scenario?: ScenarioResolvers<ContextType>;
  ScenarioAdopted?: ScenarioAdoptedResolvers<ContextType>;
  ScenarioDeleted?: ScenarioDeletedResolvers<ContextType>;
  ScenarioSaved?: ScenarioSavedResolvers<ContextType>;
  SimulateResult?: SimulateResultResolvers<ContextType>;
  Simulation?: SimulationResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Structure?: StructureResolvers<ContextType>;
  StructureDeleted?: StructureDeletedResolvers<ContextType>;
  StructureLoaded?: StructureLoadedResolvers<ContextType>;
  StructureReverted?: StructureRevertedResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
};
