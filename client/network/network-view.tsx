import type { Core } from 'cytoscape';
import { useCallback, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useExplored, type Explored } from '../app/explored.js';
import { scenarioGestures } from '../scenario/canvas-gestures.js';
import { openMenu } from '../scenario/thing-menu.js';
import { currentView, go } from '../view/use-view.js';
import { endCaption } from '../gaps/sentences.js';
import { ActiveFilters } from './active-filters.js';
import { attachmentsOf, notesOn, type Attachment } from './attachments.js';
import { Canvas, zoomBy } from './canvas.js';
import { setCurrentDrawing } from './current-drawing.js';
import { drawnEmphasis } from './emphasis.js';
import { toggleFold } from './folds.js';
import type { Gestures } from './gestures.js';
import { LayoutFault, LayoutProgress, LeftOut } from './layout-notices.js';
import { Legend } from './legend.js';
import { measureOnCanvas } from './measure.js';
import { Overview } from './overview.js';
import type { Group } from './picture.js';
import { pictureWords } from './picture-words.js';
import type { Scene } from './scene.js';
import { standingFor } from './standing.js';
import { usePicture } from './use-picture.js';
import { useScene } from './use-scene.js';

/** Cards from which what is out of sight may be missed, and the picture is shown in small as well. */
const OVERVIEW_FROM = 5;
const NO_ATTACHMENTS: readonly Attachment[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** The picture of the network with its legend and its tools. */
export function NetworkView() {
  const { view, overlay, gaps } = useExplored();
  const { picture, emphasis } = usePicture();
  const { scene, isLayingOut, fault, stop, retry } = useScene(picture);
  const [drawing, setDrawing] = useState<Core | null>(null);
  const onDrawing = useCallback((started: Core | null) => {
    setDrawing(started);
    setCurrentDrawing(started);
  }, []);
  const attachments = useMemo(
    () => (scene ? attachmentsOf(scene, measureOnCanvas()) : NO_ATTACHMENTS),
    [scene],
  );
  const gestures = useMemo(() => gesturesIn({ view, overlay, gaps }, scene), [view, overlay, gaps, scene]);
  const drawn = useMemo(
    () => (scene && emphasis ? drawnEmphasis(overlay.network, scene.picture, emphasis) : null),
    [overlay.network, scene, emphasis],
  );
  const marked = useMemo(
    () => (scene ? standingFor(overlay.after, scene.picture, view.selected) : NOTHING),
    [overlay.after, scene, view.selected],
  );
  const captions = useMemo(
    () => new Map(emphasis?.ends.map((end) => [end.node, endCaption(overlay.after, end, view.via)])),
    [overlay.after, emphasis, view.via],
  );
  const notes = useMemo(
    () =>
      scene && emphasis
        ? notesOn(scene, { steps: emphasis.steps, captions }, measureOnCanvas())
        : NO_ATTACHMENTS,
    [scene, emphasis, captions],
  );
  return (
    <div className="network" data-drawn={drawing !== null && !isLayingOut}>
      <ActiveFilters />
      <div className="picture">
        {fault && <LayoutFault fault={fault} hasPicture={scene !== null} onRetry={retry} />}
        {isLayingOut && <LayoutProgress cards={picture.cards.length} onStop={stop} />}
        {scene && (
          <Canvas
            scene={scene}
            attachments={attachments}
            emphasis={drawn}
            notes={notes}
            selected={view.selected}
            marked={marked}
            focused={view.focus?.node ?? null}
            isSettled={!isLayingOut}
            words={[...captions.values(), pictureWords(overlay.network, scene.picture)].join('. ')}
            gestures={gestures}
            onDrawing={onDrawing}
          />
        )}
        {scene && drawing && scene.cards.length > OVERVIEW_FROM && (
          <Overview drawing={drawing} scene={scene} />
        )}
        {scene && <LeftOut scene={scene} />}
      </div>
      <div className="picture-foot">
        <div className="picture-choices">
          <Legend />
          {scene && <Groups groups={scene.picture.groups} />}
        </div>
        <div className="picture-tools" role="group" aria-label="Zoom">
          <Button
            className="button"
            aria-label="Zoom in"
            onPress={() => {
              if (drawing) zoomBy(drawing, 1.25);
            }}
          >
            +
          </Button>
          <Button
            className="button"
            aria-label="Zoom out"
            onPress={() => {
              if (drawing) zoomBy(drawing, 0.8);
            }}
          >
            −
          </Button>
          <Button
            className="button"
            aria-label="Show all of it"
            onPress={() => {
              drawing?.fit(undefined, 32);
            }}
          >
            ⤢
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Takes what stands behind one card for many out of it, and puts it back. */
function Groups({ groups }: { readonly groups: readonly Group[] }) {
  return groups.map(({ id, name, isOpen }) => (
    <Button
      key={id}
      className="legend-line group-fold"
      onPress={() => {
        toggleFold(id);
      }}
    >
      {isOpen ? `Put behind one card: ${name}` : `Show ${name}`}
    </Button>
  ));
}

/** What a reader does on the picture, of which some changes the scenario at hand. */
function gesturesIn(shown: Pick<Explored, 'view' | 'overlay' | 'gaps'>, scene: Scene | null): Gestures {
  return {
    onSelect: (selected) => {
      go({ selected });
    },
    onFold: toggleFold,
    onMenu: (selected, at) => {
      go({ selected });
      const drawn = scene?.picture.edges.find(({ id }) => id === selected);
      openMenu({ ...shown, view: currentView() }, selected, at, drawn?.lines.length === 1);
    },
    ...scenarioGestures(shown.overlay.after),
  };
}
