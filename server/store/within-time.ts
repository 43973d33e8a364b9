import { StoreUnavailable } from './errors.js';

/**
 * The result, or {@link StoreUnavailable} when it takes longer than the given milliseconds: the caller is answered in
 * time even when the work runs on.
 */
export async function withinTime<Result>(
  result: Promise<Result>,
  limit: number,
  place: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const words = `${place} did not answer within ${limit / 1000} seconds. Try again; if it stays so, restart it.`;
      reject(new StoreUnavailable('slow', words));
    }, limit);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
