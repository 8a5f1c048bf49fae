import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack|wouter|regexparam|use-sync-external-store)\//;
const PUBLIC =
  /\/src\/(pages\/public\/(?!.*(feature|queries)\.ts$)|charts\/).*\.(tsx?|css)$|node_modules\/(@visx|d3-[a-z]+)\//;
const SHELL =
  /\/src\/((api|format|i18n|shell|storage|theme|ui)\/.*|pages\/public\/.*(feature|queries))\.tsx?$/;

/** Parts of the shell that every page may use; those built on Mantine come with the working pages. */
function isShell(id) {
  return SHELL.test(id) && !readFileSync(id, 'utf8').includes('@mantine');
}

/**
 * Names the public pages in `index.html`, so that a visitor's first page loads beside the shell and not after it; and
 * lets the styles, which draw the bar of the header, go before the scripts on a slow line.
 */
const firstPageFirst = {
  name: 'first-page-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => ({
      html: html.replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
      tags: Object.values(bundle ?? {})
        .filter(({ name, type }) => type === 'chunk' && name === 'public')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head',
        })),
    }),
  },
};

/** The application is served by the API process; while developing, Vite serves it and passes `/api` on. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstPageFirst],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Everything from a file of our own: the Content-Security-Policy allows no data: fonts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // A few files for a first page rather than twenty: each costs a round trip on a slow line.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: LIBRARIES, priority: 3 },
            { name: 'shell', test: isShell, priority: 2 },
            { name: 'public', test: PUBLIC, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
});
