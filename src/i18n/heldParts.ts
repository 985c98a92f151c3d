import type { Language } from '../plant/languages.ts'

/** A part of the words, a script a language. */
export interface HeldParts<Part> {
  /** Fetches the part where it is not held yet; rejects where its script does not come. */
  readonly load: (language: Language) => Promise<Part>
  /** The part, where it has come. */
  readonly held: (language: Language) => Part | null
}

export function heldParts<Part>(importers: Readonly<Record<Language, () => Promise<Part>>>): HeldParts<Part> {
  const parts = new Map<Language, Part>()
  return {
    held: (language) => parts.get(language) ?? null,
    load: async (language) => {
      const part = parts.get(language) ?? (await importers[language]())
      parts.set(language, part)
      return part
    },
  }
}
