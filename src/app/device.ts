type Remembered = 'theme' | 'language' | 'letterKeys'

/** What this device remembers; null where nothing is kept or storage is denied. */
export function remembered(name: Remembered): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a choice on this device, where storage is allowed. */
export function remember(name: Remembered, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A page without storage is whole: the choice holds until it is closed.
  }
}
