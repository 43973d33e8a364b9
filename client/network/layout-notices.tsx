import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../app/phrases.js';
import { go } from '../view/use-view.js';
import { MOST_CARDS } from './folding.js';
import type { Scene } from './scene.js';

/** Milliseconds that are no wait yet. */
const LONG = 2_000;

interface ProgressProps {
  readonly cards: number;
  readonly onStop: () => void;
}

/** That a picture is being laid out, which can be stopped once it lasts. */
export function LayoutProgress({ cards, onStop }: ProgressProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setLong(true);
    }, LONG);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <div className="progress layout-progress">
      <p role="status">
        {isLong ? 'Still laying out' : 'Laying out'} {counted(cards, 'post or board', 'posts and boards')} …
      </p>
      {isLong && (
        <Button className="button" onPress={onStop}>
          Stop
        </Button>
      )}
    </div>
  );
}

interface FaultProps {
  readonly fault: Error;
  /** Whether there is a picture from before. */
  readonly hasPicture: boolean;
  readonly onRetry: () => void;
}

/** Why there is no picture of what is asked for: what is shown instead, and what to do. */
export function LayoutFault({ fault, hasPicture, onRetry }: FaultProps) {
  return (
    <div className="notice layout-fault" role="alert">
      <p>
        {fault.message} {hasPicture ? 'The picture is the one from before.' : 'There is no picture.'} Fold
        something, focus on a post, or read the outline, which holds the same.
      </p>
      <Button
        className="button"
        onPress={() => {
          go({ shows: 'outline' });
        }}
      >
        Show the outline
      </Button>
      <Button className="button" onPress={onRetry}>
        Try again
      </Button>
    </div>
  );
}

/** What there was no room for, and what is drawn otherwise than usual. */
export function LeftOut({ scene }: { readonly scene: Scene }) {
  const { straightened, picture } = scene;
  const said = [
    picture.leftOut > 0 &&
      `${counted(picture.leftOut, 'line is', 'lines are')} not drawn: choose a card to see all of its own.`,
    straightened > 0 &&
      `Simplified: ${counted(straightened, 'line is', 'lines are')} drawn straight. Fold something or focus on a post to see each led around the cards.`,
    picture.beyond > 0 &&
      `There is room for ${MOST_CARDS} of what was asked for; ${counted(picture.beyond, 'post or board farther off is', 'posts and boards farther off are')} left out.`,
    picture.isCut &&
      'The picture is full: not all that was asked for is drawn. Fold something before opening more.',
  ].filter((words) => words !== false);
  if (said.length === 0) return null;
  return (
    <p className="left-out small soft" role="status">
      {said.join(' ')}
    </p>
  );
}
