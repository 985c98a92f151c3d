/** Three choices; and the day of the newest entry that the record had on the last visit. */
type Remembered = 'theme' | 'language' | 'letterKeys' | 'newestEntrySeen'

/** What this device remembers; null where nothing is kept or storage is denied. */
export function remembered(name: Remembered): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps something on this device, where storage is allowed. */
export function remember(name: Remembered, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A page without storage is whole: a choice holds until it is closed.
  }
}
