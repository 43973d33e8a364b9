import type { Designation } from '../../server/structure/designation.js';
import { lineId, type Duty, type Line, type Node } from '../../server/structure/model.js';
import { kindWords } from '../details/words.js';
import { REMAINDER, type FoldTree } from '../network/fold.js';
import type { Mark } from '../network/picture.js';
import { above, type Network } from '../structure/network.js';
import { answersTo, othersDischarging } from './answers.js';
import { countDuties, NONE, type DutyCount, type DutyCounts } from './duty-counts.js';

/** The row under which stand the duties that nobody discharges. */
export const UNASSIGNED = '~unassigned';
/** What the key of a row of duties ends with, after the id of who discharges them. */
export const DUTIES_OF = '/duties';

export interface OutlineRow {
  /** Unique among the rows; a duty has a row with each of its dischargers. */
  readonly key: string;
  /** The node that the row is about; null when it only gathers others. */
  readonly node: string | null;
  readonly name: string;
  readonly kind: string;
  readonly holder: string;
  readonly offices: readonly Designation[];
  readonly own: DutyCount;
  /** Duties and gaps of those below it alone, each once. */
  readonly below: DutyCount;
  /** Of a duty, the offices that it has no route to. */
  readonly missing: readonly Designation[];
  readonly answersTo: string;
  /** Whether it answers by lines of its own, as posts and boards do. */
  readonly answers: boolean;
  readonly mark: Mark | null;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
  /** Empty while the row is closed. */
  readonly children: readonly OutlineRow[];
}

export interface OutlineWish {
  /** The network as a scenario leaves it, in which holders and duties are looked up; what it removes is looked up in the other. */
  readonly after: Network;
  /** The nodes at the top in their order, and those that stand behind one row after them. */
  readonly tops: readonly string[];
  readonly remainder: readonly string[];
  readonly isWanted: (id: string) => boolean;
  /** Whether a duty stands under a discharger that is shown. */
  readonly showsDuty: (id: string) => boolean;
  /** By the key of a row. */
  readonly isOpen: (key: string) => boolean;
  /** The offices that a duty has no route to, of those that are asked for. */
  readonly gapsOf: (duty: string) => readonly Designation[];
  readonly markOf: (id: string) => Mark | null;
}

/**
 * The rows of the outline: what folds into what, with the duties under who discharges them. What stands under a node
 * that is hidden takes its place.
 */
export function outlineRows(network: Network, tree: FoldTree, wish: OutlineWish): readonly OutlineRow[] {
  return new Outline(network, tree, wish).rows();
}

interface Discharged {
  readonly duty: Duty;
  readonly line: Line;
}

class Outline {
  private readonly counts: DutyCounts;

  constructor(
    private readonly network: Network,
    private readonly tree: FoldTree,
    private readonly wish: OutlineWish,
  ) {
    this.counts = countDuties(wish.after, tree, wish);
  }

  rows(): readonly OutlineRow[] {
    const gathered = [this.remainder(), this.unassigned()].filter((row) => row !== null);
    return [...this.wanted(this.wish.tops).map((id) => this.row(id)), ...gathered];
  }

  private row(id: string): OutlineRow {
    const node = this.network.nodes.get(id);
    const inside = this.wanted(this.tree.children.get(id) ?? []);
    const own = this.counts.own.get(id) ?? NONE;
    const whole = this.counts.whole.get(id) ?? NONE;
    const discharged = this.discharged(id);
    const hasChildren = inside.length > 0 || discharged.length > 0;
    const isOpen = hasChildren && this.wish.isOpen(id);
    return {
      ...BLANK,
      key: id,
      node: id,
      name: node?.name ?? id,
      kind: node ? kindWords(node) : '',
      holder: node ? this.holder(node) : '',
      offices: node?.type === 'Role' ? node.designations : [],
      own,
      below: { duties: whole.duties - own.duties, gaps: whole.gaps - own.gaps },
      answersTo: node ? answersTo(this.network, node, this.wish.markOf) : '',
      answers: node?.type === 'Role' || node?.type === 'Board',
      mark: this.wish.markOf(id),
      hasChildren,
      isOpen,
      children: isOpen
        ? [...this.dutiesRow(id, own, discharged), ...inside.map((each) => this.row(each))]
        : [],
    };
  }

  /** The nodes that may be shown, each that may not replaced by what stands under it. */
  private wanted(ids: readonly string[]): readonly string[] {
    const found: string[] = [];
    const left = ids.toReversed();
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      if (this.wish.isWanted(id)) found.push(id);
      else left.push(...(this.tree.children.get(id) ?? []).toReversed());
    }
    return found;
  }

  private holder(node: Node): string {
    if (node.type !== 'Role') return '';
    return (
      above(this.standing(node.id), node.id, 'HELD_BY')?.name ?? (node.vacant ? 'vacant' : 'not recorded')
    );
  }

  /** Where what is so of a node is read: after the scenario, or of one that it removes before it. */
  private standing(id: string): Network {
    return this.wish.after.nodes.has(id) ? this.wish.after : this.network;
  }

  /** The duties that a node discharges, or did before the scenario, each with its line. */
  private discharged(discharger: string): readonly Discharged[] {
    return this.network.below(discharger).flatMap((line) => {
      const duty = line.type === 'DISCHARGED_BY' ? this.network.nodes.get(line.from) : undefined;
      return duty?.type === 'Duty' && this.wish.showsDuty(duty.id) ? [{ duty, line }] : [];
    });
  }

  private dutiesRow(discharger: string, own: DutyCount, discharged: readonly Discharged[]): OutlineRow[] {
    if (discharged.length === 0) return [];
    const name = discharged.length === 1 ? 'Its duty' : 'Its duties';
    const row = this.gathering(`${discharger}${DUTIES_OF}`, name, own, () =>
      discharged.map(({ duty, line }) => {
        const ofLine = this.wish.markOf(lineId(line));
        return {
          ...this.duty(duty),
          // Its gaps are told where it is discharged from now on.
          ...(ofLine === 'removed' && { missing: [] }),
          key: `${discharger}/${duty.id}`,
          answersTo: othersDischarging(this.network, duty.id, discharger, this.wish.markOf),
          mark: ofLine ?? this.wish.markOf(duty.id),
        };
      }),
    );
    return [row];
  }

  private duty(duty: Duty): OutlineRow {
    return {
      ...BLANK,
      key: duty.id,
      node: duty.id,
      name: duty.name,
      kind: kindWords(duty),
      offices: duty.mustReach,
      missing: this.wish.gapsOf(duty.id),
      mark: this.wish.markOf(duty.id),
    };
  }

  private unassigned(): OutlineRow | null {
    const duties = this.network.structure.nodes.filter(
      (node): node is Duty =>
        node.type === 'Duty' &&
        this.wish.isWanted(node.id) &&
        !this.standing(node.id)
          .above(node.id)
          .some(({ type }) => type === 'DISCHARGED_BY'),
    );
    if (duties.length === 0) return null;
    const own = {
      duties: duties.filter(({ id }) => this.wish.after.nodes.has(id)).length,
      gaps: duties.reduce((sum, { id }) => sum + this.wish.gapsOf(id).length, 0),
    };
    return this.gathering(UNASSIGNED, 'Duties that nobody discharges', own, () =>
      duties.map((duty) => this.duty(duty)),
    );
  }

  private remainder(): OutlineRow | null {
    const behind = this.wanted(this.wish.remainder);
    if (behind.length === 0) return null;
    const name = `${behind.length.toLocaleString('en-GB')} more posts and boards at the top`;
    return this.gathering(REMAINDER, name, NONE, () => behind.map((id) => this.row(id)));
  }

  private gathering(
    key: string,
    name: string,
    own: DutyCount,
    children: () => readonly OutlineRow[],
  ): OutlineRow {
    const isOpen = this.wish.isOpen(key);
    return { ...BLANK, key, name, own, hasChildren: true, isOpen, children: isOpen ? children() : [] };
  }
}

const BLANK: Omit<OutlineRow, 'key' | 'name'> = {
  node: null,
  kind: '',
  holder: '',
  offices: [],
  own: NONE,
  below: NONE,
  missing: [],
  answersTo: '',
  answers: false,
  mark: null,
  hasChildren: false,
  isOpen: false,
  children: [],
};
