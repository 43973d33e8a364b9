import { useSyncExternalStore } from 'react';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'answerable-theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function chosen(): ThemeChoice {
  try {
    return THEME_CHOICES.find((choice) => choice === window.localStorage.getItem(KEY)) ?? 'system';
  } catch {
    // A browser may keep nothing for this page; then it follows the system.
    return 'system';
  }
}

function themeOf(choice: ThemeChoice): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return system.matches ? 'dark' : 'light';
}

/** Gives the page its theme; called before anything is drawn, and when the choice or the system changes. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = themeOf(chosen());
  for (const listener of listeners) listener();
}

system.addEventListener('change', applyTheme);

export function chooseTheme(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(KEY, choice);
  } catch {
    // As above: the choice lasts as long as the page is open.
  }
  applyTheme();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The theme shown, and what was chosen. */
export function useTheme(): { readonly theme: string; readonly choice: ThemeChoice } {
  const theme = useSyncExternalStore(subscribe, () => document.documentElement.dataset['theme'] ?? 'light');
  return { theme, choice: chosen() };
}
