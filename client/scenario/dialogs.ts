import { opened } from './opened.js';
import type { SavedScenario } from './saved-queries.js';

/** What a saved scenario is called, and where it comes from. */
export interface About {
  readonly id: string;
  readonly name: string;
  readonly source: string | null;
}

/** A dialog about scenarios and revisions. */
export type ScenarioDialog =
  | { readonly kind: 'save'; readonly about: About | null; readonly thenAdopt: boolean }
  | { readonly kind: 'adopt' }
  | { readonly kind: 'delete'; readonly scenario: SavedScenario }
  | { readonly kind: 'revert'; readonly to: number };

export const scenarioDialog = opened<ScenarioDialog>();

/** The file that the steps were opened from: what it says of them, until they are saved. */
export const openedFile = opened<About>();

/** Something that was written and can be taken back. */
export interface Written {
  readonly structure: string;
  readonly sentence: string;
  /** The revision that the structure would go back to; null when there is none. */
  readonly before: number | null;
}

export const lastWritten = opened<Written>();
