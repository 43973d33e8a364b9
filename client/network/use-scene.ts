import { useEffect, useState } from 'react';
import { layOut } from './layout.js';
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

interface LaidOut {
  readonly picture: Picture;
  readonly scene: Scene | null;
  readonly fault: Error | null;
}

export interface SceneInProgress {
  /** The last that was laid out; null before the first. */
  readonly scene: Scene | null;
  readonly isLayingOut: boolean;
  readonly fault: Error | null;
}

/** Lays a picture out in the background; the scene before it stays until then. */
export function useScene(picture: Picture | null): SceneInProgress {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    if (!picture) return undefined;
    let isWanted = true;
    void measure()
      .then((widths) => layOut(picture, widths))
      .then(
        (scene) => {
          if (isWanted) setLaidOut({ picture, scene, fault: null });
        },
        (error: unknown) => {
          const fault = error instanceof Error ? error : new Error(String(error));
          if (isWanted) setLaidOut({ picture, scene: null, fault });
        },
      );
    return () => {
      isWanted = false;
    };
  }, [picture]);
  return {
    scene: laidOut?.scene ?? null,
    isLayingOut: picture !== laidOut?.picture,
    fault: laidOut?.fault ?? null,
  };
}
