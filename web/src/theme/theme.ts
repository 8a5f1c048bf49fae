import { createTheme } from '@mantine/core';

/** Mantine in our language; colours come from `tokens.css`, so that both schemes have one source. */
export const theme = createTheme({
  fontFamily: 'var(--mantine-font-family)',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusClassName: 'focus-from-base-css',
  respectReducedMotion: true,
  // Plain objects rather than `Component.extend`, which would pull the components into the first page.
  components: {
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    Modal: { defaultProps: { radius: 'md', centered: true } },
  },
});
