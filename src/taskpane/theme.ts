import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Light or dark, as Excel is; where Excel does not say, as the system is. In forced colours the browser
 * paints with the person's own colours over either. `background`: Excel's, as `#RRGGBB`.
 */
export function themeFor(background: string | null, systemIsDark: boolean): Theme {
  return (background === null ? systemIsDark : isDark(background)) ? webDarkTheme : webLightTheme;
}

/** The system's own look that goes with a theme, for what the browser draws itself: lists of options, dates, scroll bars. */
export function colorSchemeOf(theme: Theme): "dark" | "light" {
  return theme === webDarkTheme ? "dark" : "light";
}

/** By the relative luminance of WCAG 2.2, whose middle is near 0.18. */
function isDark(background: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background.trim());
  if (!digits) return false;
  const [red, green, blue] = digits.slice(1).map((pair) => linear(Number(`0x${pair}`) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.18;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
