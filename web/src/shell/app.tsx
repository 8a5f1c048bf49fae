import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../api/query-client.js';
import { ToastRegion } from '../ui/toast-region.js';
import { ErrorBoundary } from './error-boundary.js';
import { Layout } from './layout.js';
import { Pages } from './pages.js';
import { SignInAgain } from './sign-in-again.js';

/** The whole application: data, frame, pages, and what may appear above any page. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Layout>
        <ErrorBoundary>
          <Pages />
        </ErrorBoundary>
      </Layout>
      <SignInAgain />
      <ToastRegion />
    </QueryClientProvider>
  );
}
