import type { Core } from 'cytoscape';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTheme } from '../app/theme.js';
import type { Attachment } from './attachments.js';
import { bringIntoView, isLarge, showEmphasis, showScene, showSelection, startDrawing } from './drawing.js';
import type { DrawnEmphasis } from './emphasis.js';
import { drawFirst } from './first-drawing.js';
import { listenTo, type Gestures } from './gestures.js';
import { currentPalette } from './palette.js';
import type { Scene } from './scene.js';
import { stylesheet } from './stylesheet.js';

interface Props {
  readonly scene: Scene;
  readonly attachments: readonly Attachment[];
  readonly emphasis: DrawnEmphasis | null;
  /** What is written at what stands out. */
  readonly notes: readonly Attachment[];
  readonly selected: string | null;
  /** What the picture shows, for those who do not see it. */
  readonly words: string;
  readonly gestures: Gestures;
  /** Called with the drawing when all of its first scene is there, and with null when it goes. */
  readonly onDrawing: (drawing: Core | null) => void;
}

const KEY_PAN = 60;

/** The picture itself. What it shows is also in the outline, with the same actions. */
export function Canvas(props: Props) {
  const { scene, attachments, emphasis, notes, selected, words, gestures, onDrawing } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ gestures, selected });
  const [started, setStarted] = useState<Core | null>(null);
  /** The one started, once its first scene is all there. */
  const [drawing, setDrawing] = useState<Core | null>(null);
  const shown = useRef<Scene | null>(null);
  const large = isLarge(scene);
  const { theme } = useTheme();
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
      onDrawing(null);
      begun.destroy();
    };
  }, [large, onDrawing]);
  useEffect(() => {
    if (started?.destroyed() === false) started.style(stylesheet(currentPalette()));
  }, [started, theme]);
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
    showScene(drawing, scene, attachments, latest.current.selected);
    shown.current = scene;
  }, [drawing, scene, attachments]);
  useEffect(() => {
    if (!drawing || drawing.destroyed()) return;
    showEmphasis(drawing, emphasis, notes);
    if (emphasis) bringIntoView(drawing);
  }, [drawing, scene, attachments, emphasis, notes]);
  useEffect(() => {
    if (!drawing || drawing.destroyed()) return;
    showSelection(drawing, selected);
  }, [drawing, scene, attachments, selected]);
  return (
    <div
      className="canvas"
      role="img"
      aria-label={words}
      tabIndex={0}
      onKeyDown={(event) => {
        move(drawing, event);
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

/** Zooms about the middle of the picture. */
export function zoomBy(drawing: Core, factor: number): void {
  const middle = { x: drawing.width() / 2, y: drawing.height() / 2 };
  drawing.zoom({ level: drawing.zoom() * factor, renderedPosition: middle });
}
