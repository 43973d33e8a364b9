import type { Designation } from '../../server/structure/designation.js';
import type { LineType } from '../../server/structure/line-types.js';
import type { RoleKind } from '../../server/structure/model.js';

/** What a scenario does to something drawn. */
export type Mark = 'added' | 'removed' | 'changed';

export interface Badge {
  readonly duties: number;
  readonly gaps: number;
}

interface Drawn {
  readonly id: string;
  /** The box that it stands in. */
  readonly box: string | null;
  readonly mark: Mark | null;
}

/** A post, board, directorate that is closed or empty, or what stands for the rest. */
export interface Card extends Drawn {
  readonly kind: RoleKind | 'board' | 'directorate' | 'remainder';
  readonly name: string;
  /** Who holds the post; null when that is not recorded. */
  readonly holder: string | null;
  readonly vacant: boolean;
  readonly designations: readonly Designation[];
  /** How many cards are folded into it. */
  readonly folded: number;
  /** Whether it can be opened or closed. */
  readonly folds: 'open' | 'closed' | null;
  readonly badge: Badge | null;
}

/** A directorate that is open, around what is in it. */
export interface Box extends Drawn {
  readonly name: string;
  readonly head: string | null;
  readonly badge: Badge | null;
}

/** Duties that the same nodes discharge, drawn one below the other. */
export interface Stack extends Drawn {
  readonly duties: readonly Sheet[];
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly hasGap: boolean;
  readonly mark: Mark | null;
}

/** Between two things drawn, where lines of a type run. */
export interface Way {
  /** The same whichever of the lines on it are drawn. */
  readonly way: string;
  readonly type: LineType;
  readonly from: string;
  readonly to: string;
}

/** Lines of one type between the same two things drawn. */
export interface Edge extends Way {
  /** That of the line, or of the first of several. */
  readonly id: string;
  /** Ids of the lines that it stands for. */
  readonly lines: readonly string[];
  readonly mark: Mark | null;
}

/** Posts and boards that stand behind one card unless they are asked for. */
export interface Group {
  readonly id: string;
  /** What they are, with their number. */
  readonly name: string;
  readonly isOpen: boolean;
}

/** What is drawn, before it is known where. */
export interface Picture {
  readonly cards: readonly Card[];
  readonly boxes: readonly Box[];
  readonly stacks: readonly Stack[];
  readonly edges: readonly Edge[];
  /** The ways by which everything has its place, whether the lines on them are drawn or not. */
  readonly placing: readonly Way[];
  /** What stands behind one card each, or would. */
  readonly groups: readonly Group[];
  /** Lines that there was no room for. */
  readonly leftOut: number;
  /** Whether something that was to be opened would have been too much. */
  readonly isCut: boolean;
  /** Posts, boards and directorates that were asked for by a focus or a choice, and found no room. */
  readonly beyond: number;
  /** The thing drawn that a node is shown by; null when it is shown by none. */
  readonly shownBy: (id: string) => string | null;
}
