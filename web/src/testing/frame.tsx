import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { theme } from '../theme/theme.js';

/** Draws something as on a working page, with data of its own that nothing reads again by itself. */
export async function drawFramed(children: ReactNode): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  // What is loaded when it is first drawn is there afterwards.
  await act(async () => {
    render(
      <QueryClientProvider client={client}>
        <DirectionProvider>
          {/* Nothing fades in or out. */}
          <MantineProvider theme={theme} env="test">
            {children}
          </MantineProvider>
        </DirectionProvider>
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
  return client;
}
