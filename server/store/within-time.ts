import { StoreUnavailable } from './errors.js';

/**
 * The result of some work, or {@link StoreUnavailable} when it makes no progress for the given milliseconds: the caller
 * is answered in time even when the work runs on. The work says when it gets on.
 */
export async function withinTime<Result>(
  limit: number,
  place: string,
  work: (gotOn: () => void) => Promise<Result>,
): Promise<Result> {
  let giveUp: () => void = () => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    giveUp = () => {
      const words = `${place} did not answer within ${limit / 1000} seconds. Try again; if it stays so, restart it.`;
      reject(new StoreUnavailable('slow', words));
    };
  });
  const timer = setTimeout(giveUp, limit);
  try {
    return await Promise.race([work(() => timer.refresh()), late]);
  } finally {
    clearTimeout(timer);
  }
}
