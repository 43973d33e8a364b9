import type { Core } from 'cytoscape';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isMenuKey } from '../app/menu-key.js';
import { useTheme } from '../app/theme.js';
import type { Attachment } from './attachments.js';
import {
  isLarge,
  showEmphasis,
  showFocus,
  showScene,
  showSelection,
  stacksIn,
  startDrawing,
} from './drawing.js';
import type { DrawnEmphasis } from './emphasis.js';
import { drawFirst } from './first-drawing.js';
import { listenTo, type Gestures } from './gestures.js';
import { bringIntoView, bringStandingOutIntoView, lookBack, outlookOf, type Outlook } from './into-view.js';
import { currentPalette, useForcedColours } from './palette.js';
import type { Scene } from './scene.js';
import { stylesheet } from './stylesheet.js';

interface Props {
  readonly scene: Scene;
  readonly attachments: readonly Attachment[];
  readonly emphasis: DrawnEmphasis | null;
  /** What is written at what stands out. */
  readonly notes: readonly Attachment[];
  readonly selected: string | null;
  /** The things drawn that stand for it. */
  readonly marked: ReadonlySet<string>;
  /** The card around which the picture is drawn. */
  readonly focused: string | null;
  /** Whether the scene is that of what is asked for now, and no other is on its way. */
  readonly isSettled: boolean;
  /** What the picture shows, for those who do not see it. */
  readonly words: string;
  readonly gestures: Gestures;
  /** Called with the drawing when all of its first scene is there, and with null when it goes. */
  readonly onDrawing: (drawing: Core | null) => void;
}

const KEY_PAN = 60;

/** The picture itself. What it shows is also in the outline, with the same actions. */
export function Canvas(props: Props) {
  const { scene, attachments, emphasis, notes, selected, marked, focused, isSettled } = props;
  const { words, gestures, onDrawing } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ gestures, selected });
  const [started, setStarted] = useState<Core | null>(null);
  /** The one started, once its first scene is all there. */
  const [drawing, setDrawing] = useState<Core | null>(null);
  const shown = useRef<Scene | null>(null);
  /** Where the reader looked before something was made to stand out; null when it did from the beginning. */
  const outlook = useRef<{ readonly before: Outlook | null } | null>(null);
  /** Whether there was a picture in which nothing stood out. */
  const drewWithout = useRef(false);
  const broughtIntoView = useRef<string | null>(null);
  const large = isLarge(scene);
  const { theme } = useTheme();
  const isForced = useForcedColours();
  useEffect(() => {
    latest.current = { gestures, selected };
  });
  useEffect(() => {
    if (!place.current) return undefined;
    const begun = startDrawing(place.current, currentPalette(), large);
    const stop = listenTo(begun, () => latest.current.gestures);
    setStarted(begun);
    return () => {
      stop();
      setDrawing(null);
      outlook.current = null;
      broughtIntoView.current = null;
      onDrawing(null);
      begun.destroy();
    };
  }, [large, onDrawing]);
  useEffect(() => {
    if (started?.destroyed() === false) started.style(stylesheet(currentPalette()));
  }, [started, theme, isForced]);
  useEffect(() => {
    if (!started || started === drawing || started.destroyed()) return undefined;
    return drawFirst(started, scene, attachments, () => {
      shown.current = scene;
      setDrawing(started);
      onDrawing(started);
    });
  }, [started, drawing, scene, attachments, onDrawing]);
  useEffect(() => {
    if (!drawing || drawing.destroyed() || shown.current === scene) return;
    const before = new Set(shown.current?.stacks.map(({ stack }) => stack.id));
    if (showScene(drawing, scene, attachments, latest.current.selected)) broughtIntoView.current = null;
    shown.current = scene;
    const added = scene.stacks.map(({ stack }) => stack.id).filter((id) => !before.has(id));
    bringIntoView(drawing, stacksIn(drawing, added));
  }, [drawing, scene, attachments]);
  useEffect(() => {
    if (!drawing || drawing.destroyed()) return;
    if (emphasis) outlook.current ??= { before: drewWithout.current ? outlookOf(drawing) : null };
    showEmphasis(drawing, emphasis, notes);
    if (emphasis) bringStandingOutIntoView(drawing);
    else drewWithout.current = true;
  }, [drawing, scene, attachments, emphasis, notes]);
  useEffect(() => {
    if (!drawing || drawing.destroyed() || emphasis || !isSettled || !outlook.current) return;
    lookBack(drawing, outlook.current.before, scene);
    outlook.current = null;
  }, [drawing, scene, emphasis, isSettled]);
  useEffect(() => {
    if (!drawing || drawing.destroyed()) return;
    const centre = showFocus(drawing, focused);
    const chosen = showSelection(drawing, marked);
    const [goal, things] = selected === null ? [focused, centre] : [selected, chosen];
    if (goal === broughtIntoView.current || (goal !== null && things.empty())) return;
    bringIntoView(drawing, things);
    if (isSettled) broughtIntoView.current = goal;
  }, [drawing, scene, attachments, emphasis, selected, marked, focused, isSettled]);
  return (
    <div
      className="canvas"
      role="img"
      aria-label={words}
      tabIndex={0}
      onKeyDown={(event) => {
        if (isMenuKey(event)) showMenu(drawing, props, event);
        else move(drawing, event);
      }}
    >
      <div ref={place} className="canvas-ground" />
    </div>
  );
}

const MOVES: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: KEY_PAN, y: 0 },
  ArrowRight: { x: -KEY_PAN, y: 0 },
  ArrowUp: { x: 0, y: KEY_PAN },
  ArrowDown: { x: 0, y: -KEY_PAN },
};

/** Arrows move the picture, + and − zoom it, 0 shows all of it. */
function move(drawing: Core | null, event: KeyboardEvent): void {
  if (!drawing || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = MOVES[event.key];
  if (step) drawing.panBy(step);
  else if (event.key === '+' || event.key === '=') zoomBy(drawing, 1.25);
  else if (event.key === '-') zoomBy(drawing, 0.8);
  else if (event.key === '0') drawing.fit(undefined, 32);
  else return;
  event.preventDefault();
}

/** Opens the menu of what is selected, at what stands for it on the picture. */
function showMenu(
  drawing: Core | null,
  { selected, gestures }: Pick<Props, 'selected' | 'gestures'>,
  event: KeyboardEvent,
): void {
  const chosen = drawing?.elements('.selected').not('.attachment').first();
  if (!drawing || selected === null || !chosen || chosen.empty()) return;
  event.preventDefault();
  const { x1, x2, y1, y2 } = chosen.renderedBoundingBox({ includeOverlays: false });
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const within = (place: number, length: number) => Math.min(Math.max(place, 0), length);
  // At the lower edge of a card; in the middle of a line, of which either end may be out of sight.
  const at = chosen.isNode() ? { x: x1, y: y2 } : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  gestures.onMenu(selected, {
    x: left + within(at.x, drawing.width()),
    y: top + within(at.y, drawing.height()),
  });
}

/** Zooms about the middle of the picture. */
export function zoomBy(drawing: Core, factor: number): void {
  const middle = { x: drawing.width() / 2, y: drawing.height() / 2 };
  drawing.zoom({ level: drawing.zoom() * factor, renderedPosition: middle });
}
