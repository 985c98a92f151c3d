import { useSyncExternalStore } from 'react'
import { remember, remembered } from './device.ts'

export type Theme = 'light' | 'dark'

const listeners = new Set<() => void>()

/** The colours shown now: this device's choice, else the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light')
}

/** Shows the colours and keeps the choice on this device. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  remember('theme', theme)
  for (const listener of listeners) listener()
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'] ?? remembered('theme')
  if (chosen === 'light' || chosen === 'dark') return chosen
  return darkSystem().matches ? 'dark' : 'light'
}

function subscribe(listener: () => void): () => void {
  const system = darkSystem()
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

function darkSystem(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)')
}
