import type { Language } from '../plant/languages.ts'
import { heldParts } from './heldParts.ts'
import type { FailureMessages } from './messages/en/failure.ts'
import type { MistakeMessages } from './mistakePatterns.ts'
import { useWords } from './words.ts'

/** The words of the page without a record. */
export interface FailureWords {
  readonly t: FailureMessages
  readonly mistakes: MistakeMessages
}

const parts = heldParts<FailureWords>({
  en: () => import('./packs/enFailure.ts'),
  kk: () => import('./packs/kkFailure.ts'),
  ru: () => import('./packs/ruFailure.ts'),
  ko: () => import('./packs/koFailure.ts'),
})

/** Fetches the words of the page without a record, and the part that says them. */
export async function withFailureWords<Part>(language: Language, part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, parts.load(language)])
  return loaded
}

/** The words of the page without a record, in the page's language. */
export function useFailureWords(): FailureWords {
  const { language } = useWords()
  const part = parts.held(language)
  if (part === null) throw new Error(`The words of failures are not there in "${language}"`)
  return part
}
