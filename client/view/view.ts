import type { Designation } from '../../server/structure/designation.js';
import type { LineType, RoutePolicy } from '../../server/structure/line-types.js';
import type { Change } from '../../server/scenario/change.js';

export const PANELS = ['gaps', 'duties', 'what-if'] as const;
export type Panel = (typeof PANELS)[number];

export const GROUPINGS = ['none', 'function', 'broken-at', 'designation'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SORTINGS = ['name', 'citation', 'length'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** A duty and an office: what a gap or a route is about. */
export interface Pair {
  readonly duty: string;
  readonly designation: Designation;
}

/** A step of the scenario at hand; one that is passed over stays in the list and changes nothing. */
export interface ScenarioStep {
  readonly change: Change;
  readonly passedOver: boolean;
}

/** A document that a scenario brings along and its changes cite. */
export interface SourceOfScenario {
  readonly key: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** The scenario at hand, saved or not. */
export interface ScenarioDraft {
  readonly steps: readonly ScenarioStep[];
  readonly sources: readonly SourceOfScenario[];
}

/** All that the page shows, as the address holds it: a copied link reproduces it, and Back goes back in it. */
export interface View {
  readonly page: 'explore' | 'compare' | 'accessibility';
  /** Null: the list of councils. */
  readonly structure: string | null;
  /** An earlier revision; null is the current one. */
  readonly revision: number | null;
  readonly via: RoutePolicy;
  /** The one office whose gaps and duties are listed; null is all. */
  readonly to: Designation | null;
  readonly panel: Panel;
  readonly shows: 'canvas' | 'outline';
  /** The id of a node, or of a line as `type:from:to`. */
  readonly selected: string | null;
  /** The gap or the routes that are drawn. */
  readonly pair: Pair | null;
  /** Which of the routes of the pair is drawn, from 1. */
  readonly route: number | 'all';
  /** Whether duties are drawn as sheets of their own, or counted on who discharges them. */
  readonly duties: 'counted' | 'drawn';
  /** Who has their duties drawn while those of others are counted. */
  readonly dutiesOf: readonly string[];
  /** The types of line that are not drawn. */
  readonly withoutLines: readonly LineType[];
  /** Directorates and posts that are opened or folded otherwise than they would be. */
  readonly toggled: readonly string[];
  /** What is folded of the part that a focus or a choice asks for, which is open otherwise. */
  readonly folded: readonly string[];
  /** Those whose neighbours are drawn by themselves, whatever they are folded into. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** When not empty, only these and what joins them. */
  readonly only: readonly string[];
  readonly focus: { readonly node: string; readonly distance: number } | null;
  /** The node whose every route is drawn. */
  readonly through: string | null;
  readonly find: string;
  readonly group: Grouping;
  readonly sort: Sorting;
  /** The saved scenario that the steps come from. */
  readonly scenario: string | null;
  /** The steps of the scenario at hand, with what they cite; null when there is none. */
  readonly draft: ScenarioDraft | null;
  /** The saved scenarios that are compared; empty is all. */
  readonly compared: readonly string[];
  /** Whether only that is compared which differs between them. */
  readonly differing: 'first' | 'only';
}

export const INITIAL_VIEW: View = {
  page: 'explore',
  structure: null,
  revision: null,
  via: 'FORMAL',
  to: null,
  panel: 'gaps',
  shows: 'canvas',
  selected: null,
  pair: null,
  route: 1,
  duties: 'counted',
  dutiesOf: [],
  withoutLines: ['MEMBER_OF'],
  toggled: [],
  folded: [],
  expanded: [],
  hidden: [],
  only: [],
  focus: null,
  through: null,
  find: '',
  group: 'none',
  sort: 'citation',
  scenario: null,
  draft: null,
  compared: [],
  differing: 'first',
};

/** The view of another council: the same reading, nothing selected. */
export function viewOfStructure(view: View, structure: string | null): View {
  return { ...INITIAL_VIEW, structure, via: view.via, shows: view.shows, withoutLines: view.withoutLines };
}
