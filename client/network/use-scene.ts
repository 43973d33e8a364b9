import { useCallback, useEffect, useRef, useState } from 'react';
import { layOut, LayoutGivenUp } from './layout.js';
import { measureOnCanvas, type Measure } from './measure.js';
import type { Picture } from './picture.js';
import type { Scene } from './scene.js';

let measuring: Promise<Measure> | null = null;

/** Labels are measured in the page's own face, so nothing is measured before that is there. */
function measure(): Promise<Measure> {
  measuring ??= document.fonts
    .load('600 14px "Atkinson Hyperlegible Next Variable"')
    .catch(() => [])
    .then(measureOnCanvas);
  return measuring;
}

/** Seconds after which a layout is given up. */
export const MOST_SECONDS = 25;

interface LaidOut {
  /** Null when it is to be laid out again. */
  readonly picture: Picture | null;
  readonly scene: Scene | null;
  readonly fault: Error | null;
}

export interface SceneInProgress {
  /** The last that was laid out; null before the first. */
  readonly scene: Scene | null;
  readonly isLayingOut: boolean;
  /** Why the picture asked for has no scene, when that is so. */
  readonly fault: Error | null;
  /** Gives the layout up that is under way. */
  readonly stop: () => void;
  readonly retry: () => void;
}

/**
 * Lays a picture out in the background; the scene before it stays until then, or for good when it is given up: by the
 * reader, or because it takes too long.
 */
export function useScene(picture: Picture): SceneInProgress {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    const layout = new AbortController();
    running.current = layout;
    let isWanted = true;
    const limit = window.setTimeout(() => {
      const words = `This would take more than ${MOST_SECONDS} seconds to lay out, and was given up.`;
      layout.abort(new LayoutGivenUp(words));
    }, MOST_SECONDS * 1000);
    void measure()
      .then((widths) => layOut(picture, widths, layout.signal))
      .then(
        (scene) => {
          if (isWanted) setLaidOut({ picture, scene, fault: null });
        },
        (error: unknown) => {
          const fault = faultOf(error);
          if (isWanted) setLaidOut((before) => ({ picture, scene: before?.scene ?? null, fault }));
        },
      )
      .finally(() => {
        window.clearTimeout(limit);
      });
    return () => {
      isWanted = false;
      window.clearTimeout(limit);
      layout.abort();
    };
  }, [picture, attempt]);
  const stop = useCallback(() => {
    running.current?.abort(new LayoutGivenUp('The layout was stopped.'));
  }, []);
  const retry = useCallback(() => {
    setLaidOut((before) => before && { ...before, picture: null });
    setAttempt((before) => before + 1);
  }, []);
  return {
    scene: laidOut?.scene ?? null,
    isLayingOut: picture !== laidOut?.picture,
    fault: picture === laidOut?.picture ? laidOut.fault : null,
    stop,
    retry,
  };
}

function faultOf(error: unknown): Error {
  if (error instanceof LayoutGivenUp) return error;
  return new Error(
    `The picture could not be laid out: ${error instanceof Error ? error.message : String(error)}.`,
  );
}
