import { counted } from '../app/phrases.js';
import { fitText, type Measure } from './measure.js';
import type { Badge, Mark } from './picture.js';
import type { Rectangle, Scene } from './scene.js';
import { BOX_PADDING, BOX_TITLE, SMALL } from './sizes.js';

/** A small thing on the edge of a card, box or sheet. */
export interface Attachment extends Rectangle {
  readonly id: string;
  /** The card, box or sheet that it is on. */
  readonly on: string;
  readonly kind:
    | 'tab'
    | 'heading'
    | 'badge'
    | 'gap-badge'
    | 'footing'
    | 'bar'
    | 'fold'
    | 'mark'
    | 'open-end'
    | 'step'
    | 'caption';
  readonly text: string;
}

/** Words of the offices where a tab has room for a few letters. */
const SHORT: Readonly<Record<string, string>> = {
  HEAD_OF_PAID_SERVICE: 'HoPS',
  LEADER: 'Leader',
  CHIEF_FINANCE_OFFICER: 'CFO',
  MONITORING_OFFICER: 'MO',
};

const MARK_SIGNS: Readonly<Record<Mark, string>> = { added: '+', removed: '×', changed: '~' };

/** An office in few letters. */
export function shortDesignation(designation: string): string {
  return SHORT[designation] ?? designation;
}

/** "17 duties · 17 gaps". */
export function badgeWords({ duties, gaps }: Badge): string {
  const all = counted(duties, 'duty', 'duties');
  return gaps === 0 ? all : `${all} · ${counted(gaps, 'gap', 'gaps')}`;
}

/** Everything that is attached to what a scene shows. */
export function attachmentsOf(scene: Scene, measure: Measure): Attachment[] {
  const pill = (text: string) => pillWidth(text, measure);
  const attachments: Attachment[] = [];
  for (const placed of scene.cards) {
    const { card, x, y, width, height, footing, title } = placed;
    const [left, top, bottom] = [x - width / 2, y - height / 2, y + height / 2];
    let tab = left + 10;
    for (const designation of card.designations) {
      const text = shortDesignation(designation);
      const wide = pill(text);
      attachments.push({
        id: `~tab-${card.id}-${designation}`,
        on: card.id,
        kind: 'tab',
        text,
        x: tab + wide / 2,
        y: top - 3,
        width: wide,
        height: 18,
      });
      tab += wide + 4;
    }
    if (card.kind === 'member')
      attachments.push({
        id: `~bar-${card.id}`,
        on: card.id,
        kind: 'bar',
        text: '',
        x: left + 4,
        y,
        width: 1.5,
        height: height - 6,
      });
    if (footing !== null)
      attachments.push({
        id: `~footing-${card.id}`,
        on: card.id,
        kind: 'footing',
        text: footing,
        x,
        y: y + (title.length * 17) / 2 + 1,
        width,
        height: 15,
      });
    if (card.badge) attachments.push(badgeAt(card.id, card.badge, placed, measure));
    if (card.folds)
      attachments.push({
        id: `~fold-${card.id}`,
        on: card.id,
        kind: 'fold',
        text: card.folds === 'closed' ? '+' : '−',
        x: left + width - 2,
        y: bottom - 2,
        width: 18,
        height: 18,
      });
    if (card.mark) attachments.push(markAt(card.id, card.mark, { x: left + width - 6, y: top }));
  }
  for (const placed of scene.boxes) {
    const { box, x, y, width, height, title } = placed;
    if (box.badge) attachments.push(badgeAt(box.id, box.badge, placed, measure));
    title.forEach((text, index) => {
      const wide = measure(text, SMALL.size, 600) + 6;
      attachments.push({
        id: `~heading-${box.id}-${index}`,
        on: box.id,
        kind: 'heading',
        text,
        x: x - width / 2 + BOX_TITLE.left - 3 + wide / 2,
        y: y - height / 2 + BOX_PADDING.top + (index + 0.5) * SMALL.leading,
        width: wide,
        height: SMALL.leading,
      });
    });
    attachments.push({
      id: `~fold-${box.id}`,
      on: box.id,
      kind: 'fold',
      text: '−',
      x: x + width / 2 - 12,
      y: y - height / 2 + 12,
      width: 18,
      height: 18,
    });
    if (box.mark) attachments.push(markAt(box.id, box.mark, { x: x - width / 2 + 8, y: y - height / 2 }));
  }
  for (const { sheet, x, y, width, height } of scene.sheets) {
    if (sheet.hasGap)
      attachments.push({
        id: `~end-${sheet.id}`,
        on: sheet.id,
        kind: 'open-end',
        text: '⊣',
        x: x + width / 2 - 9,
        y,
        width: 14,
        height: 14,
      });
    if (sheet.mark)
      attachments.push(markAt(sheet.id, sheet.mark, { x: x - width / 2, y: y - height / 2 + 4 }));
  }
  return attachments;
}

function pillWidth(text: string, measure: Measure): number {
  return measure(text, SMALL.size, 600) + 14;
}

/** Where the badge of a card or box is: on the middle of its lower edge. */
export function badgeArea(badge: Badge, { x, y, height }: Rectangle, measure: Measure): Rectangle {
  return { x, y: y + height / 2 + 2, width: pillWidth(badgeWords(badge), measure), height: 18 };
}

function badgeAt(on: string, badge: Badge, at: Rectangle, measure: Measure): Attachment {
  return {
    id: `~badge-${on}`,
    on,
    kind: badge.gaps > 0 ? 'gap-badge' : 'badge',
    text: badgeWords(badge),
    ...badgeArea(badge, at, measure),
  };
}

function markAt(on: string, mark: Mark, at: { x: number; y: number }): Attachment {
  return { id: `~mark-${on}`, on, kind: 'mark', text: MARK_SIGNS[mark], ...at, width: 18, height: 18 };
}

/** A word or two at a thing drawn: the number of a step, or why the walk ends there. */
export interface Notes {
  /** By node. */
  readonly steps: ReadonlyMap<string, number>;
  readonly captions: ReadonlyMap<string, string>;
}

/** Puts notes at the things of a scene. */
export function notesOn(scene: Scene, { steps, captions }: Notes, measure: Measure): Attachment[] {
  const places = new Map<string, Rectangle>([
    ...scene.cards.map((each) => [each.card.id, each] as const),
    ...scene.boxes.map((each) => [each.box.id, each] as const),
    ...scene.sheets.map((each) => [each.sheet.id, each] as const),
  ]);
  const notes: Attachment[] = [];
  for (const [id, number] of steps) {
    const at = places.get(id);
    if (!at) continue;
    const place = { x: at.x - at.width / 2 - 2, y: at.y + at.height / 2 - 8, width: 20, height: 20 };
    notes.push({ id: `~step-${id}`, on: id, kind: 'step', text: String(number), ...place });
  }
  for (const [id, text] of captions) {
    const at = places.get(id);
    if (!at) continue;
    const lines = fitText(`⊣ ${text}`, { measure, size: SMALL.size, weight: 600, width: 250, lines: 3 });
    const width = Math.max(...lines.map((line) => measure(line, SMALL.size, 600))) + 16;
    const height = lines.length * SMALL.leading + 10;
    notes.push({
      id: `~caption-${id}`,
      on: id,
      kind: 'caption',
      text: lines.join('\n'),
      x: at.x,
      y: at.y - at.height / 2 - height / 2 - 16,
      width,
      height,
    });
  }
  return notes;
}
