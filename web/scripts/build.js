import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const web = resolve(import.meta.dirname, '..');
const dist = join(web, 'dist');
const stamp = join(dist, '.sources');

/** One hash over everything that the build reads, so that an unchanged application is not built again. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = [
    join(web, 'index.html'),
    join(web, 'package.json'),
    join(web, 'vite.config.js'),
    resolve(web, '../package-lock.json'),
    ...['src', 'public', 'scripts'].flatMap((folder) =>
      readdirSync(join(web, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  ];
  for (const file of files.sort()) hash.update(file.slice(web.length)).update(readFileSync(file));
  return hash.digest('hex');
}

const sources = hashOfSources();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root: web, configFile: join(web, 'vite.config.js'), logLevel: 'warn' });
  const { checkBudgets } = await import('./check-budgets.js');
  checkBudgets(dist);
  const { compress } = await import('./compress.js');
  await compress(dist);
  writeFileSync(stamp, sources);
}
