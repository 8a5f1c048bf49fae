import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from './i18n/i18n.js';
import { App } from './shell/app.js';
import { firstRoute } from './shell/first-route.js';

const first = firstRoute();
first?.preload?.(new URLSearchParams(window.location.search));
await startTexts(first?.texts ? [first.texts] : []);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
