import { LINE_RULES, LINE_TYPES, lineTypeRank, type LineType } from '../../server/structure/line-types.js';
import { lineId, type Duty, type Line, type Node } from '../../server/structure/model.js';
import { above, type Network } from '../structure/network.js';
import { ALONE, partOfTree, REMAINDER, type FoldTree } from './fold.js';
import { drawnWhole, foldingOf, MOST_CARDS, type Folding } from './folding.js';
import { aloneCard, nameOfAlone, nameOfRemainder, remainderCard } from './group-cards.js';
import type { Badge, Box, Card, Edge, Group, Mark, Picture, Stack } from './picture.js';
import { linesIn, roomFor } from './room.js';

/** Cards that no line joins to anything, up to which they are drawn one by one. */
const FEW_ALONE = 6;

/** Line types that are drawn as lines; the others show as what stands in what, and as the name on a card. */
export const DRAWN_LINES: readonly LineType[] = LINE_TYPES.filter(
  (type) => type !== 'SITS_IN' && type !== 'HELD_BY',
);

/**
 * Line types by which everything has its place. Membership is not among them: it joins everybody to everything, and what
 * it joins would go from its place whenever it is shown.
 */
const PLACING_LINES: readonly LineType[] = DRAWN_LINES.filter((type) => type !== 'MEMBER_OF');

export interface Wish {
  readonly toggled: ReadonlySet<string>;
  /** Nodes that must be seen, whatever is folded. */
  readonly needed: ReadonlySet<string>;
  /** What is drawn by itself as well, as far as there is room. */
  readonly unfolded: ReadonlySet<string>;
  /** What was asked for, the nearest first; null for all. */
  readonly part: readonly string[] | null;
  /** The node that is selected; all its lines are drawn. */
  readonly selected: string | null;
  readonly withoutLines: ReadonlySet<LineType>;
  /** Whether a node may be drawn: not hidden, within the distance asked for. */
  readonly isWanted: (id: string) => boolean;
  /** Whose duties are drawn as sheets. */
  readonly drawsDutiesOf: (id: string) => boolean;
  /** How many of the gaps listed a duty has. */
  readonly gapsOf: (duty: string) => number;
  /** What the scenario at hand does to a node or line. */
  readonly markOf: (id: string) => Mark | null;
}

export interface Composed {
  /** All that is drawn: with what a scenario removes, and what it adds. */
  readonly network: Network;
  /** What is said of it, see `factsOf`; the tree is made of the same. */
  readonly facts: Network;
  readonly tree: FoldTree;
}

/** Decides what a picture of the network holds. Pure: the same network and wish, the same picture. */
export function compose(composed: Composed, wish: Wish): Picture {
  return new Composition(composed, wish).picture();
}

class Composition {
  private readonly network: Network;
  private readonly facts: Network;
  private readonly tree: FoldTree;
  /** How many posts, boards and directorates were asked for that there is no room for. */
  private readonly beyond: number;
  private readonly folding: Folding;
  /** How many each card stands for besides itself. */
  private readonly foldedIn: ReadonlyMap<string, number>;
  private readonly boxes: ReadonlySet<string>;
  /** The types of line drawn. */
  private readonly drawn: ReadonlySet<LineType>;
  /** Of what is drawn whole at first, all types that can: so nothing moves when one is taken out or put back. */
  private readonly placing: ReadonlySet<LineType>;

  constructor(
    { network, facts, tree }: Composed,
    private readonly wish: Wish,
  ) {
    this.network = network;
    this.facts = facts;
    const { part, beyond } = withinRoom(tree, wish);
    this.tree = partOfTree(tree, part);
    this.beyond = beyond;
    this.folding = foldingOf(network, this.tree, wish);
    this.foldedIn = this.countFolded();
    this.boxes = this.openDirectorates();
    this.drawn = new Set(DRAWN_LINES.filter((type) => !wish.withoutLines.has(type)));
    this.placing = new Set(PLACING_LINES.filter((type) => drawnWhole(this.tree) || this.drawn.has(type)));
  }

  picture(): Picture {
    const badges = this.badges();
    const { stacks, stackOf } = this.stacks();
    const cards: Card[] = [];
    const boxes: Box[] = [];
    for (const node of this.network.structure.nodes) {
      if (!this.isShown(node.id)) continue;
      const badge = badges.get(node.id) ?? null;
      if (this.boxes.has(node.id)) boxes.push(this.box(node, badge));
      else cards.push(this.card(node, badge));
    }
    if (this.folding.remainder.some((id) => this.wish.isWanted(id)))
      cards.push(remainderCard(this.folding.remainder.length, badges.get(REMAINDER) ?? null));
    const { joined, alone, apart } = this.apart(cards);
    const shown = new Set([...joined, ...boxes].map(({ id }) => id));
    const shownBy = (id: string): string | null => {
      const stack = stackOf.get(id);
      if (stack !== undefined) return stack;
      const card = this.folding.cardOf(id);
      if (alone.has(card)) return ALONE;
      return shown.has(card) ? card : null;
    };
    const edges = this.edges(this.drawn, shownBy);
    const { needed, selected } = this.wish;
    const chosen = selected === null ? null : shownBy(selected);
    const drawn = roomFor(edges, joined, { needed, chosen });
    // What is selected has no say in where anything is.
    const isAlike = DRAWN_LINES.every((type) => this.placing.has(type) === this.drawn.has(type));
    const placed = isAlike ? edges : this.edges(this.placing, shownBy);
    const placing = chosen === null && isAlike ? drawn : roomFor(placed, joined, { needed, chosen: null });
    return {
      cards: joined,
      boxes,
      stacks,
      edges: drawn,
      placing: placing.map(({ way, type, from, to }) => ({ way, type, from, to })),
      groups: [...this.remainderGroup(), ...apart],
      leftOut: linesIn(edges) - linesIn(drawn),
      isCut: this.folding.isCut,
      beyond: this.beyond,
      shownBy,
    };
  }

  /** Sets apart what nothing drawn joins to anything, once that is much, and puts one card in its place. */
  private apart(cards: readonly Card[]): {
    readonly joined: readonly Card[];
    readonly alone: ReadonlySet<string>;
    readonly apart: readonly Group[];
  } {
    const ends = new Set(
      this.network.structure.lines
        .filter(({ type }) => type !== 'DISCHARGED_BY' && (this.drawn.has(type) || this.placing.has(type)))
        .flatMap(({ from, to }) => [this.folding.cardOf(from), this.folding.cardOf(to)]),
    );
    const isAlone = ({ id, box, badge, designations, mark }: Card) =>
      box === null &&
      badge === null &&
      mark === null &&
      designations.length === 0 &&
      !ends.has(id) &&
      !this.wish.needed.has(id);
    const alone = cards.filter(isAlone);
    if (alone.length <= FEW_ALONE) return { joined: cards, alone: new Set(), apart: [] };
    const isOpen = this.wish.toggled.has(ALONE);
    const apart = [{ id: ALONE, name: nameOfAlone(alone.length), isOpen }];
    if (isOpen) return { joined: cards, alone: new Set(), apart };
    return {
      joined: [...cards.filter((card) => !isAlone(card)), aloneCard(alone.length)],
      alone: new Set(alone.map(({ id }) => id)),
      apart,
    };
  }

  /** The posts and boards at the top for which there is no room at first. */
  private remainderGroup(): readonly Group[] {
    const { behind, remainder } = this.folding;
    if (!behind.some((id) => this.wish.isWanted(id))) return [];
    return [{ id: REMAINDER, name: nameOfRemainder(behind.length), isOpen: remainder.length === 0 }];
  }

  private isShown(id: string): boolean {
    return this.folding.shown.has(id) && (this.wish.isWanted(id) || this.wish.needed.has(id));
  }

  /** Directorates in which something shown stands; they are drawn around it. */
  private openDirectorates(): ReadonlySet<string> {
    const boxes = new Set<string>();
    for (const id of this.folding.shown) {
      if (!this.isShown(id)) continue;
      for (let at = this.standsIn(id); at !== null && !boxes.has(at); at = this.standsIn(at)) boxes.add(at);
    }
    return boxes;
  }

  /** The directorate shown that a node sits in or is part of, unless it is closed. */
  private standsIn(id: string): string | null {
    const node = this.network.nodes.get(id);
    const type = node?.type === 'Role' ? 'SITS_IN' : node?.type === 'Directorate' ? 'PART_OF' : null;
    const around = type && above(this.facts, id, type)?.id;
    if (!around || !this.isShown(around)) return null;
    const isClosed = (this.tree.children.get(around) ?? []).length > 0 && !this.folding.isOpen(around);
    return isClosed ? null : around;
  }

  private countFolded(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const id of this.tree.parent.keys()) {
      if (this.folding.shown.has(id)) continue;
      const card = this.folding.cardOf(id);
      counts.set(card, (counts.get(card) ?? 0) + 1);
    }
    return counts;
  }

  private folds(id: string): Card['folds'] {
    if ((this.tree.children.get(id) ?? []).length === 0) return null;
    return this.folding.isOpen(id) ? 'open' : 'closed';
  }

  private card(node: Node, badge: Badge | null): Card {
    const isRole = node.type === 'Role';
    const folds = this.folds(node.id);
    return {
      id: node.id,
      kind: cardKind(node),
      name: node.name,
      holder: isRole ? (above(this.facts, node.id, 'HELD_BY')?.name ?? null) : null,
      vacant: isRole && node.vacant,
      designations: isRole ? node.designations : [],
      folded: folds === 'closed' ? (this.foldedIn.get(node.id) ?? 0) : 0,
      folds,
      badge,
      box: this.standsIn(node.id),
      mark: this.markOf(node.id, ['HELD_BY', 'SITS_IN']),
    };
  }

  /** What a scenario does to a node, or to those of its lines that are said on it rather than drawn. */
  private markOf(id: string, said: readonly LineType[]): Mark | null {
    const mark = this.wish.markOf(id);
    if (mark !== null) return mark;
    const isTouched = (line: Line) => said.includes(line.type) && this.wish.markOf(lineId(line)) !== null;
    return this.network.above(id).some(isTouched) ? 'changed' : null;
  }

  private box(node: Node, badge: Badge | null): Box {
    const head = above(this.facts, node.id, 'LED_BY');
    return {
      id: node.id,
      name: node.name,
      head: head?.name ?? null,
      badge,
      box: this.standsIn(node.id),
      mark: this.markOf(node.id, ['LED_BY', 'PART_OF']),
    };
  }

  private duties(): Duty[] {
    return this.network.structure.nodes.filter((node): node is Duty => node.type === 'Duty');
  }

  private isDrawnOut(duty: Duty): boolean {
    if (this.wish.needed.has(duty.id)) return true;
    return (
      this.network.above(duty.id).some(({ to }) => this.wish.drawsDutiesOf(to)) && this.wish.isWanted(duty.id)
    );
  }

  private badges(): ReadonlyMap<string, Badge> {
    const badges = new Map<string, { duties: number; gaps: number }>();
    for (const duty of this.duties()) {
      if (this.wish.markOf(duty.id) === 'removed') continue;
      const cards = new Set(this.facts.above(duty.id).map(({ to }) => this.folding.cardOf(to)));
      for (const card of cards) {
        const badge = badges.get(card) ?? { duties: 0, gaps: 0 };
        badge.duties += 1;
        badge.gaps += this.wish.gapsOf(duty.id);
        badges.set(card, badge);
      }
    }
    return badges;
  }

  /** Duties whose dischargers are shown by the same cards, together; those on the way of a walk stand alone. */
  private stacks() {
    const groups = new Map<string, Duty[]>();
    for (const duty of this.duties()) {
      if (!this.isDrawnOut(duty)) continue;
      const cards = new Set(this.network.above(duty.id).map(({ to }) => this.folding.cardOf(to)));
      const key = this.wish.needed.has(duty.id) ? `~${duty.id}` : [...cards].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), duty]);
    }
    const stackOf = new Map<string, string>();
    const stacks = [...groups.values()].map((duties): Stack => {
      const id = `~duties-${duties[0]?.id ?? ''}`;
      for (const duty of duties) stackOf.set(duty.id, id);
      return { id, box: null, mark: null, duties: duties.map((duty) => this.sheet(duty)) };
    });
    return { stacks, stackOf };
  }

  private sheet({ id, name, source }: Duty) {
    return { id, name, citation: source, hasGap: this.wish.gapsOf(id) > 0, mark: this.wish.markOf(id) };
  }

  private edges(types: ReadonlySet<LineType>, shownBy: (id: string) => string | null): Edge[] {
    const groups = new Map<string, Line[]>();
    for (const line of this.network.structure.lines) {
      if (!types.has(line.type)) continue;
      const [from, to] = [shownBy(line.from), shownBy(line.to)];
      if (from === null || to === null || this.showsAsPlace(line, from, to)) continue;
      const key = `${this.rolledType(line, from, to)}:${from}:${to}:${this.wish.markOf(lineId(line)) ?? ''}`;
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
    return [...groups]
      .map(([way, lines]) => this.edge(way, lines, shownBy))
      .sort((left, right) => lineTypeRank(left.type) - lineTypeRank(right.type));
  }

  /** Between what is folded, lines roll up into those that count for a formal route, those of assurance, and others. */
  private rolledType({ type }: Line, from: string, to: string): string {
    const isFolded = this.folds(from) === 'closed' || this.folds(to) === 'closed';
    return isFolded && type !== 'MEMBER_OF' ? LINE_RULES[type].policies.join('+') : type;
  }

  private edge(way: string, lines: readonly Line[], shownBy: (id: string) => string | null): Edge {
    const ids = lines.map(lineId);
    const [first] = lines;
    if (!first) throw new Error('an edge stands for at least one line');
    return {
      id: lineId(first),
      way,
      type: first.type,
      from: shownBy(first.from) ?? first.from,
      to: shownBy(first.to) ?? first.to,
      lines: ids,
      mark: this.wish.markOf(lineId(first)),
    };
  }

  /** Whether a line is seen by what stands in what: within one card, or between a box and what is in it. */
  private showsAsPlace(line: Line, from: string, to: string): boolean {
    if (from === to || (line.type === 'PART_OF' && this.network.nodes.get(line.from)?.type === 'Directorate'))
      return true;
    return this.isAround(from, to) || this.isAround(to, from);
  }

  private isAround(box: string, id: string): boolean {
    if (!this.boxes.has(box)) return false;
    for (let at = this.standsIn(id); at !== null; at = this.standsIn(at)) if (at === box) return true;
    return false;
  }
}

/** As much of a part asked for as may be drawn: what is needed, and of the rest the nearest. */
function withinRoom(tree: FoldTree, { part, needed }: Wish) {
  if (part === null) return { part, beyond: 0 };
  const cards = [...new Set([...needed, ...part])].filter((id) => tree.parent.has(id));
  return { part: cards.slice(0, MOST_CARDS), beyond: Math.max(0, cards.length - MOST_CARDS) };
}

function cardKind(node: Node): Card['kind'] {
  switch (node.type) {
    case 'Role':
      return node.kind;
    case 'Board':
      return 'board';
    case 'Directorate':
      return 'directorate';
    case 'Person':
    case 'Duty':
      throw new Error(`a ${node.type} has no card`);
  }
}
