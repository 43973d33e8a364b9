// Written by codegen/graphql.ts from the queries in client/. Change those, then run: npm run codegen
/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A change as an object with one key, as a scenario file and `ChangeInput` write it. */
  ChangeValue: { input: Readonly<Record<string, unknown>>; output: Readonly<Record<string, unknown>> };
  /** A point in time: ISO 8601 in UTC. */
  Instant: { input: string; output: string };
  /** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  PartialDate: { input: string; output: string };
  /** A node, line or source with all that is recorded of it, as an object. */
  RowValue: { input: unknown; output: unknown };
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

/** The syntax of a file. */
export type FileFormat =
  /** JSON. */
  | 'JSON'
  /** YAML 1.2. */
  | 'YAML';

/** A directorate to put under another. */
export type GroupInput = {
  /** The id of the directorate. */
  readonly directorate: Scalars['ID']['input'];
  /** The id of the directorate that it becomes part of. */
  readonly under: Scalars['ID']['input'];
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

export type AccountabilityFragment = {
  readonly __typename?: 'Structure';
  readonly formal: ReadonlyArray<{
    readonly __typename?: 'Coverage';
    readonly designation: Designation;
    readonly required: number;
    readonly covered: number;
    readonly missing: number;
  }>;
  readonly assured: ReadonlyArray<{
    readonly __typename?: 'Coverage';
    readonly designation: Designation;
    readonly required: number;
    readonly covered: number;
    readonly missing: number;
  }>;
  readonly formalGaps: ReadonlyArray<{
    readonly __typename?: 'Gap';
    readonly designation: Designation;
    readonly coveredVia: ReadonlyArray<RoutePolicy>;
    readonly duty: { readonly __typename?: 'Duty'; readonly id: string };
    readonly brokenAt: ReadonlyArray<{
      readonly __typename?: 'DeadEnd';
      readonly reason: DeadEndReason;
      readonly at:
        | { readonly __typename?: 'Board'; readonly id: string }
        | { readonly __typename?: 'Directorate'; readonly id: string }
        | { readonly __typename?: 'Duty'; readonly id: string }
        | { readonly __typename?: 'Person'; readonly id: string }
        | { readonly __typename?: 'Role'; readonly id: string };
    }>;
  }>;
  readonly assuredGaps: ReadonlyArray<{
    readonly __typename?: 'Gap';
    readonly designation: Designation;
    readonly coveredVia: ReadonlyArray<RoutePolicy>;
    readonly duty: { readonly __typename?: 'Duty'; readonly id: string };
    readonly brokenAt: ReadonlyArray<{
      readonly __typename?: 'DeadEnd';
      readonly reason: DeadEndReason;
      readonly at:
        | { readonly __typename?: 'Board'; readonly id: string }
        | { readonly __typename?: 'Directorate'; readonly id: string }
        | { readonly __typename?: 'Duty'; readonly id: string }
        | { readonly __typename?: 'Person'; readonly id: string }
        | { readonly __typename?: 'Role'; readonly id: string };
    }>;
  }>;
  readonly formalWarnings: ReadonlyArray<{
    readonly __typename?: 'Warning';
    readonly code: WarningCode;
    readonly designation: Designation | null;
    readonly message: string;
    readonly at: ReadonlyArray<
      | { readonly __typename?: 'Board'; readonly id: string }
      | { readonly __typename?: 'Directorate'; readonly id: string }
      | { readonly __typename?: 'Duty'; readonly id: string }
      | { readonly __typename?: 'Person'; readonly id: string }
      | { readonly __typename?: 'Role'; readonly id: string }
    >;
  }>;
  readonly assuredWarnings: ReadonlyArray<{
    readonly __typename?: 'Warning';
    readonly code: WarningCode;
    readonly designation: Designation | null;
    readonly message: string;
    readonly at: ReadonlyArray<
      | { readonly __typename?: 'Board'; readonly id: string }
      | { readonly __typename?: 'Directorate'; readonly id: string }
      | { readonly __typename?: 'Duty'; readonly id: string }
      | { readonly __typename?: 'Person'; readonly id: string }
      | { readonly __typename?: 'Role'; readonly id: string }
    >;
  }>;
};

export type GapInListFragment = {
  readonly __typename?: 'Gap';
  readonly designation: Designation;
  readonly coveredVia: ReadonlyArray<RoutePolicy>;
  readonly duty: { readonly __typename?: 'Duty'; readonly id: string };
  readonly brokenAt: ReadonlyArray<{
    readonly __typename?: 'DeadEnd';
    readonly reason: DeadEndReason;
    readonly at:
      | { readonly __typename?: 'Board'; readonly id: string }
      | { readonly __typename?: 'Directorate'; readonly id: string }
      | { readonly __typename?: 'Duty'; readonly id: string }
      | { readonly __typename?: 'Person'; readonly id: string }
      | { readonly __typename?: 'Role'; readonly id: string };
  }>;
};

export type WarningInListFragment = {
  readonly __typename?: 'Warning';
  readonly code: WarningCode;
  readonly designation: Designation | null;
  readonly message: string;
  readonly at: ReadonlyArray<
    | { readonly __typename?: 'Board'; readonly id: string }
    | { readonly __typename?: 'Directorate'; readonly id: string }
    | { readonly __typename?: 'Duty'; readonly id: string }
    | { readonly __typename?: 'Person'; readonly id: string }
    | { readonly __typename?: 'Role'; readonly id: string }
  >;
};

export type GapWalksQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  revision: InputMaybe<Scalars['Int']['input']>;
  duty: Scalars['ID']['input'];
  designation: Designation;
  via: RoutePolicy;
}>;

export type GapWalksQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly duty: {
      readonly __typename?: 'Duty';
      readonly gaps: ReadonlyArray<{
        readonly __typename?: 'Gap';
        readonly coveredVia: ReadonlyArray<RoutePolicy>;
        readonly brokenAt: ReadonlyArray<{
          readonly __typename?: 'DeadEnd';
          readonly reason: DeadEndReason;
          readonly at:
            | { readonly __typename?: 'Board'; readonly id: string }
            | { readonly __typename?: 'Directorate'; readonly id: string }
            | { readonly __typename?: 'Duty'; readonly id: string }
            | { readonly __typename?: 'Person'; readonly id: string }
            | { readonly __typename?: 'Role'; readonly id: string };
          readonly walk: ReadonlyArray<{ readonly __typename?: 'Line'; readonly id: string }>;
        }>;
      }>;
    } | null;
  } | null;
};

export type RoutesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  revision: InputMaybe<Scalars['Int']['input']>;
  duty: Scalars['ID']['input'];
  designation: Designation;
  via: RoutePolicy;
}>;

export type RoutesQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly duty: {
      readonly __typename?: 'Duty';
      readonly routes: ReadonlyArray<{
        readonly __typename?: 'Route';
        readonly length: number;
        readonly nodes: ReadonlyArray<
          | { readonly __typename?: 'Board'; readonly id: string }
          | { readonly __typename?: 'Directorate'; readonly id: string }
          | { readonly __typename?: 'Duty'; readonly id: string }
          | { readonly __typename?: 'Person'; readonly id: string }
          | { readonly __typename?: 'Role'; readonly id: string }
        >;
        readonly steps: ReadonlyArray<{
          readonly __typename?: 'Step';
          readonly lines: ReadonlyArray<{ readonly __typename?: 'Line'; readonly id: string }>;
        }>;
      }>;
    } | null;
  } | null;
};

export type FirstRevisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type FirstRevisionQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly history: {
      readonly __typename?: 'RevisionConnection';
      readonly edges: ReadonlyArray<{
        readonly __typename?: 'RevisionEdge';
        readonly cursor: string;
        readonly node: {
          readonly __typename?: 'Revision';
          readonly number: number;
          readonly author: string;
          readonly at: string;
        };
      }>;
    };
  } | null;
};

export type RevisionsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after: Scalars['String']['input'];
}>;

export type RevisionsQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly history: {
      readonly __typename?: 'RevisionConnection';
      readonly pageInfo: {
        readonly __typename?: 'PageInfo';
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly edges: ReadonlyArray<{
        readonly __typename?: 'RevisionEdge';
        readonly node: {
          readonly __typename?: 'Revision';
          readonly number: number;
          readonly author: string;
          readonly at: string;
          readonly difference: {
            readonly __typename?: 'Difference';
            readonly header: {
              readonly __typename?: 'HeaderDifference';
              readonly after: { readonly __typename?: 'Header'; readonly id: string } | null;
            } | null;
            readonly added: ReadonlyArray<{
              readonly __typename?: 'DifferenceRow';
              readonly type: RowType;
              readonly id: string;
            }>;
            readonly removed: ReadonlyArray<{
              readonly __typename?: 'DifferenceRow';
              readonly type: RowType;
              readonly id: string;
            }>;
            readonly changed: ReadonlyArray<{
              readonly __typename?: 'DifferenceRow';
              readonly type: RowType;
              readonly id: string;
            }>;
          };
        };
      }>;
    };
  } | null;
};

export type SimulateQueryVariables = Exact<{
  structure: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  changes: ReadonlyArray<ChangeInput> | ChangeInput;
  sources: ReadonlyArray<SourceInput> | SourceInput;
  via: RoutePolicy;
}>;

export type SimulateQuery = {
  readonly __typename?: 'Query';
  readonly simulate:
    | {
        readonly __typename: 'ChangeError';
        readonly index: number;
        readonly code: ChangeErrorCode;
        readonly message: string;
      }
    | { readonly __typename: 'NotFound'; readonly message: string }
    | {
        readonly __typename: 'Simulation';
        readonly before: ReadonlyArray<{
          readonly __typename?: 'Coverage';
          readonly designation: Designation;
          readonly required: number;
          readonly covered: number;
          readonly missing: number;
        }>;
        readonly after: ReadonlyArray<{
          readonly __typename?: 'Coverage';
          readonly designation: Designation;
          readonly required: number;
          readonly covered: number;
          readonly missing: number;
        }>;
        readonly lost: ReadonlyArray<{
          readonly __typename?: 'GapChange';
          readonly designation: Designation;
          readonly causedBy: number;
          readonly duty: { readonly __typename?: 'Duty'; readonly id: string; readonly name: string };
          readonly brokenAt: ReadonlyArray<{
            readonly __typename?: 'DeadEnd';
            readonly reason: DeadEndReason;
            readonly at:
              | { readonly __typename?: 'Board'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Directorate'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Duty'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Person'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Role'; readonly id: string; readonly name: string };
            readonly walk: ReadonlyArray<{ readonly __typename?: 'Line'; readonly id: string }>;
          }>;
        }>;
        readonly gained: ReadonlyArray<{
          readonly __typename?: 'GapChange';
          readonly designation: Designation;
          readonly causedBy: number;
          readonly duty: { readonly __typename?: 'Duty'; readonly id: string; readonly name: string };
          readonly brokenAt: ReadonlyArray<{
            readonly __typename?: 'DeadEnd';
            readonly reason: DeadEndReason;
            readonly at:
              | { readonly __typename?: 'Board'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Directorate'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Duty'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Person'; readonly id: string; readonly name: string }
              | { readonly __typename?: 'Role'; readonly id: string; readonly name: string };
            readonly walk: ReadonlyArray<{ readonly __typename?: 'Line'; readonly id: string }>;
          }>;
        }>;
        readonly gaps: ReadonlyArray<{
          readonly __typename?: 'Gap';
          readonly designation: Designation;
          readonly coveredVia: ReadonlyArray<RoutePolicy>;
          readonly duty: { readonly __typename?: 'Duty'; readonly id: string };
          readonly brokenAt: ReadonlyArray<{
            readonly __typename?: 'DeadEnd';
            readonly reason: DeadEndReason;
            readonly at:
              | { readonly __typename?: 'Board'; readonly id: string }
              | { readonly __typename?: 'Directorate'; readonly id: string }
              | { readonly __typename?: 'Duty'; readonly id: string }
              | { readonly __typename?: 'Person'; readonly id: string }
              | { readonly __typename?: 'Role'; readonly id: string };
          }>;
        }>;
        readonly warnings: ReadonlyArray<{
          readonly __typename?: 'Warning';
          readonly code: WarningCode;
          readonly designation: Designation | null;
          readonly message: string;
          readonly at: ReadonlyArray<
            | { readonly __typename?: 'Board'; readonly id: string }
            | { readonly __typename?: 'Directorate'; readonly id: string }
            | { readonly __typename?: 'Duty'; readonly id: string }
            | { readonly __typename?: 'Person'; readonly id: string }
            | { readonly __typename?: 'Role'; readonly id: string }
          >;
        }>;
        readonly difference: {
          readonly __typename?: 'Difference';
          readonly added: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly before: unknown | null;
            readonly after: unknown | null;
          }>;
          readonly removed: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly before: unknown | null;
            readonly after: unknown | null;
          }>;
          readonly changed: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly before: unknown | null;
            readonly after: unknown | null;
          }>;
        };
      };
};

export type GapChangeInListFragment = {
  readonly __typename?: 'GapChange';
  readonly designation: Designation;
  readonly causedBy: number;
  readonly duty: { readonly __typename?: 'Duty'; readonly id: string; readonly name: string };
  readonly brokenAt: ReadonlyArray<{
    readonly __typename?: 'DeadEnd';
    readonly reason: DeadEndReason;
    readonly at:
      | { readonly __typename?: 'Board'; readonly id: string; readonly name: string }
      | { readonly __typename?: 'Directorate'; readonly id: string; readonly name: string }
      | { readonly __typename?: 'Duty'; readonly id: string; readonly name: string }
      | { readonly __typename?: 'Person'; readonly id: string; readonly name: string }
      | { readonly __typename?: 'Role'; readonly id: string; readonly name: string };
    readonly walk: ReadonlyArray<{ readonly __typename?: 'Line'; readonly id: string }>;
  }>;
};

export type RowOfDifferenceFragment = {
  readonly __typename?: 'DifferenceRow';
  readonly type: RowType;
  readonly id: string;
  readonly before: unknown | null;
  readonly after: unknown | null;
};

export type SavedScenariosQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type SavedScenariosQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly revision: number;
    readonly scenarios: ReadonlyArray<{
      readonly __typename?: 'Scenario';
      readonly id: string;
      readonly name: string;
      readonly source: string | null;
      readonly author: string;
      readonly savedAt: string;
      readonly baseRevision: number;
      readonly stillApplies: boolean;
      readonly firstMisfit: {
        readonly __typename?: 'ChangeError';
        readonly index: number;
        readonly message: string;
      } | null;
      readonly sources: ReadonlyArray<{
        readonly __typename?: 'Source';
        readonly key: string;
        readonly title: string;
        readonly date: string | null;
        readonly url: string | null;
      }>;
      readonly changes: ReadonlyArray<{
        readonly __typename?: 'Change';
        readonly value: Readonly<Record<string, unknown>>;
      }>;
    }>;
  } | null;
};

export type SaveScenarioMutationVariables = Exact<{
  input: SaveScenarioInput;
}>;

export type SaveScenarioMutation = {
  readonly __typename?: 'Mutation';
  readonly saveScenario:
    | { readonly __typename: 'ChangeError'; readonly message: string }
    | { readonly __typename: 'Invalid'; readonly message: string }
    | { readonly __typename: 'NotFound'; readonly message: string }
    | {
        readonly __typename: 'ScenarioSaved';
        readonly scenario: { readonly __typename?: 'Scenario'; readonly id: string };
      };
};

export type DeleteScenarioMutationVariables = Exact<{
  input: DeleteScenarioInput;
}>;

export type DeleteScenarioMutation = {
  readonly __typename?: 'Mutation';
  readonly deleteScenario:
    | { readonly __typename: 'Invalid'; readonly message: string }
    | { readonly __typename: 'NotFound'; readonly message: string }
    | { readonly __typename: 'ScenarioDeleted'; readonly id: string };
};

export type AdoptScenarioMutationVariables = Exact<{
  input: AdoptScenarioInput;
}>;

export type AdoptScenarioMutation = {
  readonly __typename?: 'Mutation';
  readonly adoptScenario:
    | { readonly __typename: 'ChangeError'; readonly message: string }
    | {
        readonly __typename: 'Conflict';
        readonly message: string;
        readonly expected: number;
        readonly actual: number;
        readonly difference: {
          readonly __typename?: 'Difference';
          readonly added: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly after: unknown | null;
          }>;
          readonly removed: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly before: unknown | null;
          }>;
          readonly changed: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly after: unknown | null;
          }>;
        };
      }
    | { readonly __typename: 'Invalid'; readonly message: string }
    | { readonly __typename: 'NotFound'; readonly message: string }
    | {
        readonly __typename: 'ScenarioAdopted';
        readonly structure: { readonly __typename?: 'Structure'; readonly revision: number };
      };
};

export type ConflictInWordsFragment = {
  readonly __typename?: 'Conflict';
  readonly expected: number;
  readonly actual: number;
  readonly difference: {
    readonly __typename?: 'Difference';
    readonly added: ReadonlyArray<{
      readonly __typename?: 'DifferenceRow';
      readonly type: RowType;
      readonly id: string;
      readonly after: unknown | null;
    }>;
    readonly removed: ReadonlyArray<{
      readonly __typename?: 'DifferenceRow';
      readonly type: RowType;
      readonly id: string;
      readonly before: unknown | null;
    }>;
    readonly changed: ReadonlyArray<{
      readonly __typename?: 'DifferenceRow';
      readonly type: RowType;
      readonly id: string;
      readonly after: unknown | null;
    }>;
  };
};

export type RevertStructureMutationVariables = Exact<{
  input: RevertStructureInput;
}>;

export type RevertStructureMutation = {
  readonly __typename?: 'Mutation';
  readonly revertStructure:
    | {
        readonly __typename: 'Conflict';
        readonly message: string;
        readonly expected: number;
        readonly actual: number;
        readonly difference: {
          readonly __typename?: 'Difference';
          readonly added: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly after: unknown | null;
          }>;
          readonly removed: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly before: unknown | null;
          }>;
          readonly changed: ReadonlyArray<{
            readonly __typename?: 'DifferenceRow';
            readonly type: RowType;
            readonly id: string;
            readonly after: unknown | null;
          }>;
        };
      }
    | { readonly __typename: 'Invalid'; readonly message: string }
    | { readonly __typename: 'NotFound'; readonly message: string }
    | {
        readonly __typename: 'StructureReverted';
        readonly structure: { readonly __typename?: 'Structure'; readonly revision: number };
      };
};

export type StructuresQueryVariables = Exact<{ [key: string]: never }>;

export type StructuresQuery = {
  readonly __typename?: 'Query';
  readonly structures: ReadonlyArray<{
    readonly __typename?: 'Structure';
    readonly id: string;
    readonly name: string;
    readonly council: string;
    readonly date: string;
    readonly revision: number;
    readonly coverage: ReadonlyArray<{
      readonly __typename?: 'Coverage';
      readonly designation: Designation;
      readonly required: number;
      readonly covered: number;
      readonly missing: number;
    }>;
    readonly scenarios: ReadonlyArray<{
      readonly __typename?: 'Scenario';
      readonly id: string;
      readonly name: string;
    }>;
  }>;
};

export type StructureAtRevisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  revision: InputMaybe<Scalars['Int']['input']>;
}>;

export type StructureAtRevisionQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly id: string;
    readonly name: string;
    readonly council: string;
    readonly date: string;
    readonly revision: number;
    readonly sources: ReadonlyArray<{
      readonly __typename?: 'Source';
      readonly key: string;
      readonly title: string;
      readonly date: string | null;
      readonly url: string | null;
    }>;
    readonly network: {
      readonly __typename?: 'Network';
      readonly nodes: ReadonlyArray<
        | {
            readonly __typename: 'Board';
            readonly id: string;
            readonly name: string;
            readonly alsoKnownAs: ReadonlyArray<string>;
            readonly source: string;
          }
        | {
            readonly __typename: 'Directorate';
            readonly id: string;
            readonly name: string;
            readonly alsoKnownAs: ReadonlyArray<string>;
            readonly source: string;
          }
        | {
            readonly __typename: 'Duty';
            readonly function: string | null;
            readonly mustReach: ReadonlyArray<Designation>;
            readonly id: string;
            readonly name: string;
            readonly alsoKnownAs: ReadonlyArray<string>;
            readonly source: string;
          }
        | {
            readonly __typename: 'Person';
            readonly id: string;
            readonly name: string;
            readonly alsoKnownAs: ReadonlyArray<string>;
            readonly source: string;
          }
        | {
            readonly __typename: 'Role';
            readonly kind: RoleKind;
            readonly designations: ReadonlyArray<Designation>;
            readonly vacant: boolean;
            readonly id: string;
            readonly name: string;
            readonly alsoKnownAs: ReadonlyArray<string>;
            readonly source: string;
          }
      >;
      readonly lines: ReadonlyArray<{
        readonly __typename?: 'Line';
        readonly id: string;
        readonly source: string;
        readonly note: string | null;
      }>;
    };
    readonly formal: ReadonlyArray<{
      readonly __typename?: 'Coverage';
      readonly designation: Designation;
      readonly required: number;
      readonly covered: number;
      readonly missing: number;
    }>;
    readonly assured: ReadonlyArray<{
      readonly __typename?: 'Coverage';
      readonly designation: Designation;
      readonly required: number;
      readonly covered: number;
      readonly missing: number;
    }>;
    readonly formalGaps: ReadonlyArray<{
      readonly __typename?: 'Gap';
      readonly designation: Designation;
      readonly coveredVia: ReadonlyArray<RoutePolicy>;
      readonly duty: { readonly __typename?: 'Duty'; readonly id: string };
      readonly brokenAt: ReadonlyArray<{
        readonly __typename?: 'DeadEnd';
        readonly reason: DeadEndReason;
        readonly at:
          | { readonly __typename?: 'Board'; readonly id: string }
          | { readonly __typename?: 'Directorate'; readonly id: string }
          | { readonly __typename?: 'Duty'; readonly id: string }
          | { readonly __typename?: 'Person'; readonly id: string }
          | { readonly __typename?: 'Role'; readonly id: string };
      }>;
    }>;
    readonly assuredGaps: ReadonlyArray<{
      readonly __typename?: 'Gap';
      readonly designation: Designation;
      readonly coveredVia: ReadonlyArray<RoutePolicy>;
      readonly duty: { readonly __typename?: 'Duty'; readonly id: string };
      readonly brokenAt: ReadonlyArray<{
        readonly __typename?: 'DeadEnd';
        readonly reason: DeadEndReason;
        readonly at:
          | { readonly __typename?: 'Board'; readonly id: string }
          | { readonly __typename?: 'Directorate'; readonly id: string }
          | { readonly __typename?: 'Duty'; readonly id: string }
          | { readonly __typename?: 'Person'; readonly id: string }
          | { readonly __typename?: 'Role'; readonly id: string };
      }>;
    }>;
    readonly formalWarnings: ReadonlyArray<{
      readonly __typename?: 'Warning';
      readonly code: WarningCode;
      readonly designation: Designation | null;
      readonly message: string;
      readonly at: ReadonlyArray<
        | { readonly __typename?: 'Board'; readonly id: string }
        | { readonly __typename?: 'Directorate'; readonly id: string }
        | { readonly __typename?: 'Duty'; readonly id: string }
        | { readonly __typename?: 'Person'; readonly id: string }
        | { readonly __typename?: 'Role'; readonly id: string }
      >;
    }>;
    readonly assuredWarnings: ReadonlyArray<{
      readonly __typename?: 'Warning';
      readonly code: WarningCode;
      readonly designation: Designation | null;
      readonly message: string;
      readonly at: ReadonlyArray<
        | { readonly __typename?: 'Board'; readonly id: string }
        | { readonly __typename?: 'Directorate'; readonly id: string }
        | { readonly __typename?: 'Duty'; readonly id: string }
        | { readonly __typename?: 'Person'; readonly id: string }
        | { readonly __typename?: 'Role'; readonly id: string }
      >;
    }>;
  } | null;
};

export type RevisionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type RevisionQuery = {
  readonly __typename?: 'Query';
  readonly structure: {
    readonly __typename?: 'Structure';
    readonly id: string;
    readonly revision: number;
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GapInListFragmentDoc = new TypedDocumentString(
  `
    fragment GapInList on Gap {
  duty {
    id
  }
  designation
  coveredVia
  brokenAt {
    at {
      id
    }
    reason
  }
}
    `,
  { fragmentName: 'GapInList' },
) as unknown as TypedDocumentString<GapInListFragment, unknown>;
export const WarningInListFragmentDoc = new TypedDocumentString(
  `
    fragment WarningInList on Warning {
  code
  at {
    id
  }
  designation
  message
}
    `,
  { fragmentName: 'WarningInList' },
) as unknown as TypedDocumentString<WarningInListFragment, unknown>;
export const AccountabilityFragmentDoc = new TypedDocumentString(
  `
    fragment Accountability on Structure {
  formal: coverage(via: FORMAL) {
    designation
    required
    covered
    missing
  }
  assured: coverage(via: ASSURED) {
    designation
    required
    covered
    missing
  }
  formalGaps: gaps(via: FORMAL) {
    ...GapInList
  }
  assuredGaps: gaps(via: ASSURED) {
    ...GapInList
  }
  formalWarnings: warnings(via: FORMAL) {
    ...WarningInList
  }
  assuredWarnings: warnings(via: ASSURED) {
    ...WarningInList
  }
}
    fragment GapInList on Gap {
  duty {
    id
  }
  designation
  coveredVia
  brokenAt {
    at {
      id
    }
    reason
  }
}
fragment WarningInList on Warning {
  code
  at {
    id
  }
  designation
  message
}`,
  { fragmentName: 'Accountability' },
) as unknown as TypedDocumentString<AccountabilityFragment, unknown>;
export const GapChangeInListFragmentDoc = new TypedDocumentString(
  `
    fragment GapChangeInList on GapChange {
  duty {
    id
    name
  }
  designation
  causedBy
  brokenAt {
    at {
      id
      name
    }
    reason
    walk {
      id
    }
  }
}
    `,
  { fragmentName: 'GapChangeInList' },
) as unknown as TypedDocumentString<GapChangeInListFragment, unknown>;
export const RowOfDifferenceFragmentDoc = new TypedDocumentString(
  `
    fragment RowOfDifference on DifferenceRow {
  type
  id
  before
  after
}
    `,
  { fragmentName: 'RowOfDifference' },
) as unknown as TypedDocumentString<RowOfDifferenceFragment, unknown>;
export const ConflictInWordsFragmentDoc = new TypedDocumentString(
  `
    fragment ConflictInWords on Conflict {
  expected
  actual
  difference {
    added {
      type
      id
      after
    }
    removed {
      type
      id
      before
    }
    changed {
      type
      id
      after
    }
  }
}
    `,
  { fragmentName: 'ConflictInWords' },
) as unknown as TypedDocumentString<ConflictInWordsFragment, unknown>;
export const GapWalksDocument = new TypedDocumentString(`
    query GapWalks($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {
  structure(id: $id, revision: $revision) {
    duty(id: $duty) {
      gaps(to: [$designation], via: $via) {
        coveredVia
        brokenAt {
          at {
            id
          }
          reason
          walk {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapWalksQuery, GapWalksQueryVariables>;
export const RoutesDocument = new TypedDocumentString(`
    query Routes($id: ID!, $revision: Int, $duty: ID!, $designation: Designation!, $via: RoutePolicy!) {
  structure(id: $id, revision: $revision) {
    duty(id: $duty) {
      routes(to: $designation, via: $via, first: 10) {
        length
        nodes {
          id
        }
        steps {
          lines {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoutesQuery, RoutesQueryVariables>;
export const FirstRevisionDocument = new TypedDocumentString(`
    query FirstRevision($id: ID!) {
  structure(id: $id) {
    history(first: 1) {
      edges {
        cursor
        node {
          number
          author
          at
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirstRevisionQuery, FirstRevisionQueryVariables>;
export const RevisionsDocument = new TypedDocumentString(`
    query Revisions($id: ID!, $after: String!) {
  structure(id: $id) {
    history(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          author
          at
          difference {
            header {
              after {
                id
              }
            }
            added {
              type
              id
            }
            removed {
              type
              id
            }
            changed {
              type
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevisionsQuery, RevisionsQueryVariables>;
export const SimulateDocument = new TypedDocumentString(`
    query Simulate($structure: ID!, $revision: Int!, $changes: [ChangeInput!]!, $sources: [SourceInput!]!, $via: RoutePolicy!) {
  simulate(
    structure: $structure
    revision: $revision
    changes: $changes
    sources: $sources
    via: $via
  ) {
    __typename
    ... on Simulation {
      before {
        designation
        required
        covered
        missing
      }
      after {
        designation
        required
        covered
        missing
      }
      lost {
        ...GapChangeInList
      }
      gained {
        ...GapChangeInList
      }
      gaps {
        ...GapInList
      }
      warnings {
        ...WarningInList
      }
      difference {
        added {
          ...RowOfDifference
        }
        removed {
          ...RowOfDifference
        }
        changed {
          ...RowOfDifference
        }
      }
    }
    ... on ChangeError {
      index
      code
      message
    }
    ... on NotFound {
      message
    }
  }
}
    fragment GapInList on Gap {
  duty {
    id
  }
  designation
  coveredVia
  brokenAt {
    at {
      id
    }
    reason
  }
}
fragment WarningInList on Warning {
  code
  at {
    id
  }
  designation
  message
}
fragment GapChangeInList on GapChange {
  duty {
    id
    name
  }
  designation
  causedBy
  brokenAt {
    at {
      id
      name
    }
    reason
    walk {
      id
    }
  }
}
fragment RowOfDifference on DifferenceRow {
  type
  id
  before
  after
}`) as unknown as TypedDocumentString<SimulateQuery, SimulateQueryVariables>;
export const SavedScenariosDocument = new TypedDocumentString(`
    query SavedScenarios($id: ID!) {
  structure(id: $id) {
    revision
    scenarios {
      id
      name
      source
      author
      savedAt
      baseRevision
      stillApplies
      firstMisfit {
        index
        message
      }
      sources {
        key
        title
        date
        url
      }
      changes {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedScenariosQuery, SavedScenariosQueryVariables>;
export const SaveScenarioDocument = new TypedDocumentString(`
    mutation SaveScenario($input: SaveScenarioInput!) {
  saveScenario(input: $input) {
    __typename
    ... on ScenarioSaved {
      scenario {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveScenarioMutation, SaveScenarioMutationVariables>;
export const DeleteScenarioDocument = new TypedDocumentString(`
    mutation DeleteScenario($input: DeleteScenarioInput!) {
  deleteScenario(input: $input) {
    __typename
    ... on ScenarioDeleted {
      id
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteScenarioMutation, DeleteScenarioMutationVariables>;
export const AdoptScenarioDocument = new TypedDocumentString(`
    mutation AdoptScenario($input: AdoptScenarioInput!) {
  adoptScenario(input: $input) {
    __typename
    ... on ScenarioAdopted {
      structure {
        revision
      }
    }
    ... on Conflict {
      ...ConflictInWords
    }
    ... on Problem {
      message
    }
  }
}
    fragment ConflictInWords on Conflict {
  expected
  actual
  difference {
    added {
      type
      id
      after
    }
    removed {
      type
      id
      before
    }
    changed {
      type
      id
      after
    }
  }
}`) as unknown as TypedDocumentString<AdoptScenarioMutation, AdoptScenarioMutationVariables>;
export const RevertStructureDocument = new TypedDocumentString(`
    mutation RevertStructure($input: RevertStructureInput!) {
  revertStructure(input: $input) {
    __typename
    ... on StructureReverted {
      structure {
        revision
      }
    }
    ... on Conflict {
      ...ConflictInWords
    }
    ... on Problem {
      message
    }
  }
}
    fragment ConflictInWords on Conflict {
  expected
  actual
  difference {
    added {
      type
      id
      after
    }
    removed {
      type
      id
      before
    }
    changed {
      type
      id
      after
    }
  }
}`) as unknown as TypedDocumentString<RevertStructureMutation, RevertStructureMutationVariables>;
export const StructuresDocument = new TypedDocumentString(`
    query Structures {
  structures {
    id
    name
    council
    date
    revision
    coverage {
      designation
      required
      covered
      missing
    }
    scenarios {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StructuresQuery, StructuresQueryVariables>;
export const StructureAtRevisionDocument = new TypedDocumentString(`
    query StructureAtRevision($id: ID!, $revision: Int) {
  structure(id: $id, revision: $revision) {
    id
    name
    council
    date
    revision
    sources {
      key
      title
      date
      url
    }
    network {
      nodes {
        __typename
        id
        name
        alsoKnownAs
        source
        ... on Role {
          kind
          designations
          vacant
        }
        ... on Duty {
          function
          mustReach
        }
      }
      lines {
        id
        source
        note
      }
    }
    ...Accountability
  }
}
    fragment Accountability on Structure {
  formal: coverage(via: FORMAL) {
    designation
    required
    covered
    missing
  }
  assured: coverage(via: ASSURED) {
    designation
    required
    covered
    missing
  }
  formalGaps: gaps(via: FORMAL) {
    ...GapInList
  }
  assuredGaps: gaps(via: ASSURED) {
    ...GapInList
  }
  formalWarnings: warnings(via: FORMAL) {
    ...WarningInList
  }
  assuredWarnings: warnings(via: ASSURED) {
    ...WarningInList
  }
}
fragment GapInList on Gap {
  duty {
    id
  }
  designation
  coveredVia
  brokenAt {
    at {
      id
    }
    reason
  }
}
fragment WarningInList on Warning {
  code
  at {
    id
  }
  designation
  message
}`) as unknown as TypedDocumentString<StructureAtRevisionQuery, StructureAtRevisionQueryVariables>;
export const RevisionDocument = new TypedDocumentString(`
    query Revision($id: ID!) {
  structure(id: $id) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<RevisionQuery, RevisionQueryVariables>;
