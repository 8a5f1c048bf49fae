import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The application is served by the API process; while developing, Vite serves it and passes `/api` on. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Everything from a file of our own: the Content-Security-Policy allows no data: fonts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
});
