export { theme, cssVariables } from './theme';
export { TEXT_SIZES, chooseTextSize, restoreTextSize, useTextSize, type TextSize } from './textSize';
