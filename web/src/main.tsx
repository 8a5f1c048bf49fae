import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchReachability } from './api/reachability.js';
import { declareLanguage, startTexts } from './i18n/i18n.js';
import { initialLanguage } from './i18n/languages.js';
import { App } from './shell/app.js';
import { firstRoute } from './shell/first-route.js';

// Before the first request, which asks for its answer in this language.
declareLanguage(initialLanguage());
watchReachability();
const first = firstRoute();
first?.preload?.(new URLSearchParams(window.location.search));
await startTexts(first?.texts ? [first.texts] : []);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
