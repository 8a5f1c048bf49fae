import { randomUUID } from 'node:crypto';
import { createLogger, createServer } from 'vite';

const DEFAULT_PORT = 5173;

/**
 * Starts Vite in front of the server at `api`: pages come from Vite, `/api` from the server once it answers, and both
 * under the server's own Content-Security-Policy, so that what production would refuse is refused here too.
 */
export async function startVite({ port, api, answers, print }) {
  const nonce = randomUUID();
  const vite = await createServer({
    configFile: `${import.meta.dirname}/../vite.config.js`,
    root: `${import.meta.dirname}/..`,
    customLogger: { ...createLogger('info'), info: print, warn: print, error: print },
    clearScreen: false,
    html: { cspNonce: nonce },
    plugins: [waitForServer(api, answers, nonce)],
    server: {
      host: '127.0.0.1',
      port: port ?? DEFAULT_PORT,
      strictPort: port !== undefined,
      // The server compares a browser's Origin with the host that was asked for.
      proxy: { '/api': { target: api, changeOrigin: false } },
    },
  });
  await vite.listen();
  return { address: vite.resolvedUrls.local[0].replace(/\/$/, ''), close: () => vite.close() };
}

function waitForServer(api, answers, nonce) {
  let policy;
  return {
    name: 'wait-for-server',
    configureServer: ({ middlewares }) => {
      middlewares.use('/api', async (_request, response, next) => {
        if (await answers()) return next();
        response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' });
        return response.end('The server does not run; the terminal says why.\n');
      });
      middlewares.use(async (_request, response, next) => {
        if (!policy && (await answers())) policy = await policyOf(api, nonce);
        if (policy) response.setHeader('content-security-policy', policy);
        return next();
      });
    },
  };
}

/** The server's policy, with Vite's own scripts let in by their nonce. */
async function policyOf(api, nonce) {
  const answer = await fetch(`${api}/api/v1/health/live`);
  return answer.headers.get('content-security-policy')?.replace(/(script-src [^;]*)/, `$1 'nonce-${nonce}'`);
}
