import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.js';
import { theme } from '../theme/theme.js';
import { ToastRegion } from '../ui/toast-region.js';
import { ErrorBoundary } from './error-boundary.js';
import { Layout } from './layout.js';
import { Pages } from './pages.js';
import { SignInAgain } from './sign-in-again.js';

/** The same key as in `first-paint.js`, which sets the colours before anything is drawn. */
const colourScheme = localStorageColorSchemeManager({ key: 'colour-scheme' });

/** The whole application: providers, frame, pages, and what may appear above any page. */
export function App() {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={colourScheme}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        <QueryClientProvider client={queryClient}>
          <Layout>
            <ErrorBoundary>
              <Pages />
            </ErrorBoundary>
          </Layout>
          <SignInAgain />
          <ToastRegion />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
