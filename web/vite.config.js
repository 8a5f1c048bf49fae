import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|i18next|react-i18next|@tanstack|wouter|regexparam|use-sync-external-store)\//;
const SHELL =
  /\/src\/((api|format|i18n|shell|storage|theme|ui)\/.*|pages\/public\/.*(feature|queries))\.tsx?$|\/src\/theme\/.*\.css$/;

/** Parts of the shell that every page may use; those built on Mantine come with the working pages. */
function isShell(id) {
  return SHELL.test(id) && !readFileSync(id, 'utf8').includes('@mantine');
}

/** Texts that a public page shows, by language; a working page asks for its own. */
const FIRST_TEXTS = /\/src\/(?:i18n|pages\/public)\/([a-z]{2})\.json$/;

/**
 * Names what a visitor's first page needs in `index.html`, so that it loads beside the shell and not after it: the
 * public pages, their styles, and the texts of each language, of which `first-paint.js` fetches one. The styles, which
 * draw the bar of the header, go before the scripts on a slow line.
 */
const firstPageFirst = {
  name: 'first-page-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const chunks = Object.values(bundle ?? {}).filter(({ type }) => type === 'chunk');
      const pages = chunks.filter(({ name }) => name === 'public-pages');
      const preload = (attrs) => ({ tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' });
      const modules = pages.map(({ fileName }) =>
        preload({ rel: 'modulepreload', fetchpriority: 'low', href: `/${fileName}` }),
      );
      const styles = pages
        .flatMap(({ viteMetadata }) => [...viteMetadata.importedCss])
        .map((file) => preload({ rel: 'preload', as: 'style', href: `/${file}` }));
      return {
        html: html
          .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"')
          .replace('<script src="/first-paint.js"', `$& ${textsByLanguage(chunks)}`),
        tags: [...styles, ...modules],
      };
    },
  },
};

/** Attributes such as `data-fr="/assets/fr-1.js /assets/fr-2.js"`. */
function textsByLanguage(chunks) {
  const files = {};
  for (const { facadeModuleId, fileName } of chunks) {
    const language = FIRST_TEXTS.exec(facadeModuleId ?? '')?.[1];
    if (language) (files[language] ??= []).push(`/${fileName}`);
  }
  return Object.entries(files)
    .map(([language, names]) => `data-${language}="${names.join(' ')}"`)
    .join(' ');
}

/** The application is served by the API process; while developing, `scripts/dev.js` serves it and passes `/api` on. */
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
          ],
        },
      },
    },
  },
});
