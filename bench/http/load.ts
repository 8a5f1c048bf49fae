import { Agent, get } from 'node:http';

/** How to ask: so many requests over so many connections that stay open. */
export interface LoadOrder {
  url: string;
  cookie?: string;
  connections: number;
  requests: number;
  /** Bytes of every body; another length ends the measurement. */
  bytes: number;
}

/** What it took. */
export interface LoadResult {
  perSecond: number;
  /** Median time of one request, in milliseconds. */
  medianMs: number;
}

const ANSWER_WITHIN_MS = 30_000;

/*
 * Asks a server on this machine, in a process of its own so that making the requests takes nothing from the servers' event
 * loops. Every connection has one request under way at a time.
 */
process.on('message', (order: LoadOrder) => {
  void measure(order).then(
    (result) => process.send!(result),
    (error: Error) => process.send!({ error: error.message }),
  );
});

async function measure(order: LoadOrder): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.connections });
  const times: number[] = [];
  let left = order.requests;
  const connection = async () => {
    while (left > 0) {
      left -= 1;
      const begin = performance.now();
      await ask(order, agent);
      times.push(performance.now() - begin);
    }
  };
  try {
    const begin = performance.now();
    await Promise.all(Array.from({ length: order.connections }, connection));
    const seconds = (performance.now() - begin) / 1000;
    times.sort((a, b) => a - b);
    return { perSecond: order.requests / seconds, medianMs: times[Math.floor(times.length / 2)] ?? 0 };
  } finally {
    agent.destroy();
  }
}

function ask({ url, cookie, bytes }: LoadOrder, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: cookie ? { cookie } : {} }, (answer) => {
      let received = 0;
      answer.on('data', (chunk: Buffer) => (received += chunk.length));
      answer.on('end', () => {
        if (answer.statusCode === 200 && received === bytes) resolve();
        else reject(new Error(`${url} answered ${answer.statusCode} with ${received} bytes`));
      });
      answer.on('error', reject);
    });
    request.setTimeout(ANSWER_WITHIN_MS, () => request.destroy(new Error(`${url} took too long`)));
    request.on('error', reject);
  });
}
