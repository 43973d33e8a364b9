import type { Core } from 'cytoscape';
import { memo, useEffect, useState, type PointerEvent } from 'react';
import { hasRoomForOverview } from './into-view.js';
import { boundsOf, thingsIn, type Bounds, type Rectangle, type Scene } from './scene.js';

/** Pixels around what is drawn. */
const AROUND = 40;

/** The whole picture in small while some of it is not seen, with a frame around what is; a press moves the frame there. */
export function Overview({ drawing, scene }: { readonly drawing: Core; readonly scene: Scene }) {
  const [seen, setSeen] = useState<Bounds>(() => drawing.extent());
  useEffect(() => {
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!drawing.destroyed()) setSeen({ ...drawing.extent() });
      });
    };
    drawing.on('viewport resize', look);
    look();
    return () => {
      cancelAnimationFrame(frame);
      drawing.off('viewport resize', look);
    };
  }, [drawing, scene]);
  const all = boundsOf(thingsIn(scene), 0);
  const box = boundsOf(thingsIn(scene), AROUND);
  const isAllSeen =
    seen.x1 <= all.x1 && seen.y1 <= all.y1 && endOf(seen).x >= endOf(all).x && endOf(seen).y >= endOf(all).y;
  if (isAllSeen || !hasRoomForOverview(drawing)) return null;
  const moveTo = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = box.x1 + ((event.clientX - left) / width) * box.w;
    const y = box.y1 + ((event.clientY - top) / height) * box.h;
    const zoom = drawing.zoom();
    drawing.pan({ x: drawing.width() / 2 - x * zoom, y: drawing.height() / 2 - y * zoom });
  };
  const height = Math.min(120, (160 * box.h) / box.w);
  return (
    <svg
      className="overview"
      viewBox={`${box.x1} ${box.y1} ${box.w} ${box.h}`}
      preserveAspectRatio="none"
      width={160}
      height={height}
      aria-hidden="true"
      onPointerDown={moveTo}
      onPointerMove={moveTo}
    >
      <Cards scene={scene} />
      <rect className="overview-frame" x={seen.x1} y={seen.y1} width={seen.w} height={seen.h} />
    </svg>
  );
}

function endOf({ x1, y1, w, h }: Bounds) {
  return { x: x1 + w, y: y1 + h };
}

const Cards = memo(function Cards({ scene }: { readonly scene: Scene }) {
  return (
    <>
      {scene.boxes.map((each) => (
        <rect key={each.box.id} className="overview-box" {...corner(each)} />
      ))}
      {scene.cards.map((each) => (
        <rect
          key={each.card.id}
          className={each.card.designations.length > 0 ? 'overview-office' : 'overview-card'}
          {...corner(each)}
        />
      ))}
    </>
  );
});

function corner({ x, y, width, height }: Rectangle) {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
