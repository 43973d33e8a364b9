import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The Bolt message COMMIT in its frame: two bytes of length, its signature, the end of the message. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);
/** The Bolt message BEGIN, and what its map holds for a transaction that only reads: `mode: "r"`. */
const BEGIN = Buffer.from([0xb1, 0x11]);
const READ_ONLY = Buffer.from([0x84, ...Buffer.from('mode'), 0x81, ...Buffer.from('r')]);

/** Stands between the driver and a Neo4j, so that a test can take the database away. */
export class Proxy {
  readonly #target: { host: string; port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  #silent = false;
  /** How many commits of writes are still to reach the database without their answer coming back: the connection breaks. */
  commitsToCut = 0;

  constructor(uri: string) {
    const { hostname, port } = new URL(uri);
    this.#target = { host: hostname, port: Number(port) || 7687 };
  }

  /** The address through which the database is reached; the same after a {@link stop} and another start. */
  async start(): Promise<string> {
    this.#silent = false;
    this.#server = createServer((client) => {
      this.#join(client);
    }).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    this.#port = address.port;
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Takes the database away: connections break and new ones are refused. */
  async stop(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** Lets connections stand, but nothing through them any more. */
  fallSilent(): void {
    this.#silent = true;
  }

  #join(client: Socket): void {
    const server = connect(this.#target);
    let cutting = false;
    let writing = false;
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (this.#silent) return;
      if (chunk.includes(BEGIN)) writing = !chunk.includes(READ_ONLY);
      if (this.commitsToCut > 0 && writing && chunk.includes(COMMIT)) {
        this.commitsToCut--;
        cutting = true;
      }
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      if (this.#silent) return;
      if (cutting) client.destroy();
      else client.write(chunk);
    });
  }
}
