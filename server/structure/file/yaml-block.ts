import type { SyntaxFaults } from './syntax-faults.js';
import type { TreeBuilder } from './tree-builder.js';
import { words } from './words.js';
import { nothing } from './yaml-scalar.js';

/** What stands before a part on its own line. */
export type Before = 'nothing' | 'dash' | 'colon' | 'value';

/** Where a part begins, and what stands before it on its line. */
export interface Place {
  readonly offset: number;
  readonly column: number;
  readonly before: Before;
}

interface Level {
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** Where the colon or dash stands whose value has not come yet; null when none is awaited. */
  awaits: number | null;
}

/** Composes maps and lists laid out by indentation, from their keys, dashes and values as they come. */
export class BlockComposition {
  private readonly levels: Level[] = [];

  constructor(
    private readonly builder: TreeBuilder,
    private readonly faults: SyntaxFaults,
  ) {}

  /** The column of the innermost map or list, 0 outside all. */
  get column(): number {
    return this.levels.at(-1)?.column ?? 0;
  }

  get isOpen(): boolean {
    return this.levels.length > 0;
  }

  /** Takes a dash; false, with a fault, where no list can have one. */
  dash({ offset, column, before }: Place): boolean {
    if (before === 'colon') return this.refuse(offset, words.listOnKeyLine());
    if (before === 'value') return this.refuse(offset, words.misplacedText('-'));
    if (before === 'nothing') this.closeRightOf(column);
    const level = this.levels.at(-1);
    if (before === 'nothing' && level?.kind === 'list' && level.column === column) {
      this.settle(level);
      level.awaits = offset;
      return true;
    }
    // The dashes of a list may stand in the column of its key.
    const fits = this.claim(column + (level?.kind === 'map' ? 1 : 0), before);
    if (!fits) return this.refuse(offset, words.misplacedText('-'));
    this.builder.openList(offset);
    this.levels.push({ kind: 'list', column, awaits: offset });
    return true;
  }

  /** Makes room for a key, in the map of its column or in a new one; false, with a fault, where there is none. */
  key({ offset, column, before }: Place, source: string, colon: number): boolean {
    if (before === 'nothing') {
      this.closeRightOf(column);
      this.closeListAt(column);
    }
    const level = this.levels.at(-1);
    if (before === 'nothing' && level?.kind === 'map' && level.column === column) {
      this.settle(level);
      level.awaits = colon;
      return true;
    }
    if (!this.claim(column, before)) {
      return this.refuse(offset, level?.kind === 'map' ? words.keyColumn() : words.misplacedText(source));
    }
    this.builder.openMap(offset);
    this.levels.push({ kind: 'map', column, awaits: colon });
    return true;
  }

  /** Makes room for a value; false, with a fault, where none is awaited. */
  value({ offset, column, before }: Place, source: string): boolean {
    if (before === 'nothing') this.closeRightOf(column);
    if (this.claim(column, before)) return true;
    const inMap = this.levels.some((level) => level.kind === 'map' && level.column === column);
    return this.refuse(offset, inMap ? words.missingColon(source) : words.misplacedText(source));
  }

  closeAll(): void {
    this.closeRightOf(-1);
  }

  /** Claims the place of the value that is awaited, which stands to the right of what awaits it or on its line. */
  private claim(column: number, before: Before): boolean {
    const level = this.levels.at(-1);
    if (!level) return this.builder.root === null;
    if (level.awaits === null || (before === 'nothing' && level.column >= column)) return false;
    level.awaits = null;
    return true;
  }

  private closeRightOf(column: number): void {
    for (let level = this.levels.at(-1); level && level.column > column; level = this.levels.at(-1))
      this.close(level);
  }

  /** A key ends the list whose dashes stand in the column of the map's keys. */
  private closeListAt(column: number): void {
    const [below, level] = this.levels.slice(-2);
    if (level?.kind === 'list' && level.column === column && below?.column === column) this.close(level);
  }

  private close(level: Level): void {
    this.settle(level);
    this.builder.close();
    this.levels.pop();
  }

  /** A value that never came is null. */
  private settle(level: Level): void {
    if (level.awaits !== null) this.builder.place(nothing(level.awaits));
    level.awaits = null;
  }

  private refuse(offset: number, message: string): false {
    this.faults.add(offset, message);
    return false;
  }
}
