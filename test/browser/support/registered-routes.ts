import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const PAGES = fileURLToPath(new URL('../../../web/src/pages/', import.meta.url));

/** What a `feature.ts` exports, as far as it matters here. */
interface FeatureFile {
  feature: { routes: { path: string }[] };
}

/** The addresses that the features of the web application register, found as the application finds them. */
export async function registeredRoutes(): Promise<string[]> {
  const files = (await readdir(PAGES, { recursive: true })).filter((name) =>
    /(^|[/\\])feature\.ts$/.test(name),
  );
  const routes: string[] = [];
  for (const name of files) {
    const { feature } = (await import(pathToFileURL(join(PAGES, name)).href)) as FeatureFile;
    routes.push(...feature.routes.map(({ path }) => path));
  }
  return routes;
}
