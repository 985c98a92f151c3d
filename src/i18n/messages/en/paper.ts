import type { Widened } from '../widened.ts'

/** The words that only paper has. */
export const paper = {
  /** At the foot of every sheet. */
  line: (headline: string, onDate: string) => `${headline}. Record checked ${onDate}`,
  /** At the head of the first one. */
  checked: (onDate: string) => `Record checked ${onDate}`,
  /** Before the number of the sheet, between it and how many there are, and after. */
  sheet: { before: '', between: ' of ', after: '' },
  claims: 'Every claim, with who said it, when and in which words',
  claimsNote:
    'The claim that the page shows stands first; the others follow, latest first. Numbers are those of the sources.',
  statements: 'Words on record',
}

export type PaperMessages = Widened<typeof paper>
