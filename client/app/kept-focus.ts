/** Places that had the focus, the last first; each with what it stands in, from the inside out. */
const MOST_PLACES = 8;
/** Milliseconds in which what was pressed has done what it does, and a dialog has given the focus back by itself. */
const SETTLED = 60;

const places: (readonly HTMLElement[])[] = [];

/**
 * Keeps the focus near where it was when what had it goes away: at the heading of what is left of its surroundings. Else
 * a reader by keyboard would begin at the top of the page again after every link that replaces itself.
 */
export function keepFocusNear(root: HTMLElement): void {
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    places.unshift(surroundings(target, root));
    places.length = Math.min(places.length, MOST_PLACES);
  });
  for (const done of ['click', 'keyup'])
    document.addEventListener(done, () => {
      window.setTimeout(restore, SETTLED);
    });
}

/** An element of the page and all that it stands in, without the page itself. */
function surroundings(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && at !== root && at !== document.body; at = at.parentElement)
    found.push(at);
  return found;
}

function restore(): void {
  const [last] = places;
  if (document.activeElement !== document.body || last?.[0]?.isConnected !== false) return;
  const left = places.flatMap((place) => place.find((each) => each.isConnected) ?? [])[0];
  if (!left) return;
  const goal = left.querySelector<HTMLElement>('h2, h3') ?? left;
  if (!goal.hasAttribute('tabindex')) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}
