import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark" | "contrast";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The theme that a word asks for; undefined where it asks for none. */
export const themeNamed = (word: string | null): ThemeName | undefined =>
  word === "light" || word === "dark" || word === "contrast" ? word : undefined;

const darkQuery = "(prefers-color-scheme: dark)";

function onSchemeChange(changed: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
  };
}

/** The theme that was asked for, else the one that the person's computer is set to. */
export function useTheme(asked: ThemeName | undefined): ThemeName {
  const isDark = useSyncExternalStore(onSchemeChange, () => window.matchMedia(darkQuery).matches);
  return asked ?? (isDark ? "dark" : "light");
}

/** True where a colour such as `#1F1F1F` is nearer black than white. */
export function isDarkColour(colour: string): boolean {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
