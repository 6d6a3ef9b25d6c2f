import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const cham: MantineColorsTuple = [
  '#F1F4FB',
  '#E4EBF8',
  '#CBD8EF',
  '#9DB2DA',
  '#7590C8',
  '#4F6FB3',
  '#35559A',
  '#24417C',
  '#1B3263',
  '#12234A',
];
/** Seal red: destructive acts and what is late. Step 7 is the text and fill colour, as with cham. */
const son: MantineColorsTuple = [
  '#FCEDEB',
  '#FBE9E7',
  '#F2C9C5',
  '#E3A9A4',
  '#D47A73',
  '#C44A42',
  '#B3231B',
  '#A51D1D',
  '#8A1616',
  '#6B1010',
];
/** Ink on paper, so that Mantine's own greys never show. */
const gray: MantineColorsTuple = [
  '#FBFAF7',
  '#F6F4EF',
  '#EFECE5',
  '#DEDAD1',
  '#CFCABF',
  '#857F74',
  '#5C6672',
  '#47525F',
  '#2F3946',
  '#1B2430',
];

export const theme = createTheme({
  colors: { cham, son, gray },
  primaryColor: 'cham',
  primaryShade: 7,
  black: '#1B2430',
  defaultRadius: 6,
  cursorType: 'pointer',
  focusRing: 'auto',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.385', sm: '1.43', md: '1.4', lg: '1.4', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '12px' },
  shadows: {
    xs: 'var(--shadow)',
    sm: 'var(--shadow)',
    md: 'var(--shadow-dialog)',
    lg: 'var(--shadow-dialog)',
  },
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default' } }),
    Modal: {
      styles: {
        content: { background: 'var(--surface)' },
        header: { background: 'var(--surface)' },
        title: { fontSize: 'var(--text-lead)', fontWeight: 600, lineHeight: 1.35 },
      },
      defaultProps: {
        radius: 'lg',
        padding: 'lg',
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.35 },
      },
    },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--late)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--head)',
    '--mantine-color-default-border': 'var(--ctl)',
  },
  dark: {},
});
