/**
 * Lets the browser answer to its reader before what takes long goes on. By a message rather than a timer, since those of a
 * page that is not seen come once a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
