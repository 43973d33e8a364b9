import type { Stop } from '../accountability/dead-ends.js';
import type { Gap } from '../accountability/gaps.js';
import type { Route, Step } from '../accountability/routes.js';
import type { Warning } from '../accountability/warnings.js';
import type { View } from '../library/view.js';
import type { DeltaRow } from '../scenario/delta.js';
import type { GapChange } from '../scenario/simulate.js';
import type { RoutePolicy } from '../structure/line-types.js';
import type { Board, Directorate, Duty, Line, Node, Person, Role } from '../structure/model.js';

/** What resolvers are given as the parents of their fields: a thing with the state of its structure to look around in. */
interface InView {
  readonly view: View;
}

export interface NodeParent<Kind extends Node = Node> extends InView {
  readonly node: Kind;
}
export type RoleParent = NodeParent<Role>;
export type PersonParent = NodeParent<Person>;
export type DirectorateParent = NodeParent<Directorate>;
export type BoardParent = NodeParent<Board>;
export type DutyParent = NodeParent<Duty>;

export interface LineParent extends InView {
  readonly line: Line;
}

export interface GapParent extends InView {
  readonly gap: Gap;
  readonly via: RoutePolicy;
}

export interface GapChangeParent extends InView {
  readonly change: GapChange;
  readonly via: RoutePolicy;
}

export interface DeadEndParent extends InView {
  readonly stop: Stop;
  readonly walkTo: (stop: Stop) => readonly Line[];
}

export interface RouteParent extends InView {
  readonly route: Route;
}

export interface StepParent extends InView {
  readonly step: Step;
}

export interface WarningParent extends InView {
  readonly warning: Warning;
}

export interface DifferingPairParent extends InView {
  readonly duty: Duty;
  readonly designation: Gap['designation'];
  readonly gapIn: readonly string[];
}

/** What a row of a difference was or is. */
export type RowValue = NonNullable<DeltaRow['after']>;
