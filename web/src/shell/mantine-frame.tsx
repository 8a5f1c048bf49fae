import '../theme/mantine.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useShownScheme } from '../theme/colour-scheme.js';
import { theme } from '../theme/theme.js';

/** What Mantine's components need around them; loaded with the first working page, so that the public ones stay light. */
export function MantineFrame({ children }: { children: ReactNode }) {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        forceColorScheme={useShownScheme()}
        withCssVariables={false}
        withGlobalClasses={false}
      >
        {children}
      </MantineProvider>
    </DirectionProvider>
  );
}
