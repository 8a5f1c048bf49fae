import { createTheme, defaultVariantColorsResolver } from '@mantine/core';

/** Mantine in our language; colours come from `tokens.css`, so that both schemes have one source. */
export const theme = createTheme({
  fontFamily: 'var(--mantine-font-family)',
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusClassName: 'focus-from-base-css',
  respectReducedMotion: true,
  // What is filled has our accent and the ink that is readable on it; Mantine would write white in both schemes.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    if (input.variant !== 'filled') return colors;
    return {
      ...colors,
      background: 'var(--accent)',
      hover: 'var(--accent-strong)',
      color: 'var(--on-accent)',
    };
  },
  // Plain objects rather than `Component.extend`, which would pull the components into the first page.
  components: {
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    Modal: { defaultProps: { radius: 'md', centered: true } },
  },
});
