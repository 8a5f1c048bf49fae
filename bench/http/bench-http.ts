import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Application } from '../application.js';
import type { Scratch } from '../scratch.js';
import { inWords, printLines, spreadOf } from '../statistics.js';
import type { BareOrder } from './bare-server.js';
import type { LoadOrder, LoadResult } from './load.js';
import { measuredDatabase } from './measured-database.js';
import { READER } from './seed.js';
import { listStatement, pipelineStatement } from './statements.js';

const NOTES = 10_000;
const PAGE = 50;
const POOL = 10;
const CONNECTIONS = 10;
/** Many short ones: what else runs on the machine then meets both servers of a round alike. */
const ROUNDS = 21;
/** Before the first round, until the code is compiled. */
const WARM_UP_TURNS = 4;

/** One request that both servers are asked. */
interface Case {
  name: string;
  path: string;
  /** In each round, of each server. */
  requests: number;
  signedIn: boolean;
}

const LIST: Case = {
  name: `first page of ${PAGE} in the list of ${NOTES} notes, signed in`,
  path: '/api/v1/concept-notes',
  requests: 400,
  signedIn: true,
};
const REVIEWS = 'regional-reviews';
const PIPELINES: Case[] = [
  { name: 'pipeline, all of it', path: '/api/v1/public/pipeline', requests: 20, signedIn: false },
  {
    name: 'pipeline, one small window',
    path: `/api/v1/public/pipeline?window=${REVIEWS}`,
    requests: 400,
    signedIn: false,
  },
];

/** The application beside a bare `node:http` + `pg` server with the same statements, answering the same bytes. */
export async function benchHttp(scratch: Scratch): Promise<void> {
  const databaseUrl = await measuredDatabase(scratch, NOTES);
  const app = await Application.start(scratch, { DATABASE_URL: databaseUrl, DATABASE_POOL: String(POOL) });
  const bare = await startBare(scratch, databaseUrl);
  const load = forkScript(scratch, './load.js');
  const cookie = await signIn(app.address);
  for (const one of [LIST, ...PIPELINES]) {
    await compare(one, app.address, bare, one.signedIn ? cookie : undefined, load);
  }
}

/** Turn by turn, the first of each round changing, so that what else happens on the machine meets both alike. */
async function compare(
  { name, path, requests }: Case,
  app: string,
  bare: string,
  cookie: string | undefined,
  load: ChildProcess,
): Promise<void> {
  const bytes = await sameBytes(path, app, bare, cookie);
  const orderFor = (base: string) => ({
    url: base + path,
    cookie,
    connections: CONNECTIONS,
    requests,
    bytes,
  });
  for (let turn = 0; turn < WARM_UP_TURNS; turn += 1) {
    for (const base of [app, bare]) await measure(load, orderFor(base));
  }
  const ours: LoadResult[] = [];
  const theirs: LoadResult[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const turns = [
      async () => ours.push(await measure(load, orderFor(app))),
      async () => theirs.push(await measure(load, orderFor(bare))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const rate = (results: LoadResult[]) =>
    `${inWords(spreadOf(results.map(({ perSecond }) => perSecond)), 0, 'requests/s')}, ` +
    `a request takes ${spreadOf(results.map(({ medianMs }) => medianMs)).median.toFixed(1)} ms`;
  const ratios = ours.map(({ perSecond }, round) => perSecond / theirs[round]!.perSecond);
  printLines(`HTTP: ${name}; ${bytes} bytes, ${CONNECTIONS} connections`, [
    ['application', rate(ours)],
    ['bare node:http + pg', rate(theirs)],
    ['ratio, round by round (aim ≥ 0.5)', inWords(spreadOf(ratios), 2)],
  ]);
}

/** Length of the body; throws unless both servers send the same one, for nothing could be compared then. */
async function sameBytes(path: string, app: string, bare: string, cookie?: string): Promise<number> {
  const bodies = await Promise.all(
    [app, bare].map(async (base) => {
      const answer = await fetch(base + path, { headers: cookie ? { cookie } : {} });
      return Buffer.from(await answer.arrayBuffer());
    }),
  );
  const [ours, theirs] = bodies as [Buffer, Buffer];
  if (!ours.equals(theirs)) {
    throw new Error(`${path}: the answers differ:\n${ours.subarray(0, 600)}\n${theirs.subarray(0, 600)}`);
  }
  return ours.length;
}

async function measure(load: ChildProcess, order: LoadOrder): Promise<LoadResult> {
  const result = await askChild<LoadResult | { error: string }>(load, order);
  if ('error' in result) throw new Error(result.error);
  return result;
}

/** Sends the message and waits for the answer; rejects when the process ends instead. */
function askChild<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`${child.spawnargs.join(' ')} ended instead of answering`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
    child.send(message);
  });
}

async function startBare(scratch: Scratch, databaseUrl: string): Promise<string> {
  const child = forkScript(scratch, './bare-server.js');
  const order: BareOrder = {
    databaseUrl,
    pool: POOL,
    limit: PAGE,
    list: { path: LIST.path, statement: await listStatement(PAGE) },
    texts: [
      { path: PIPELINES[0]!.path, statement: await pipelineStatement() },
      { path: PIPELINES[1]!.path, statement: await pipelineStatement(REVIEWS) },
    ],
  };
  return askChild<string>(child, order);
}

function forkScript(scratch: Scratch, script: string): ChildProcess {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)));
  const ended = once(child, 'exit');
  scratch.onEnd(async () => {
    if (child.connected) child.disconnect();
    await ended;
  });
  return child;
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(READER),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`Signing in answered ${answer.status}: ${await answer.text()}`);
  return cookie;
}
