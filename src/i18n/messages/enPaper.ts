/** The words that only paper has. */
export const enPaper = {
  /** At the foot of every sheet. */
  line: (headline: string, date: string) => `${headline}. Record checked ${date}`,
  /** At the head of the first one. */
  checked: (date: string) => `Record checked ${date}`,
  /** Before the number of the sheet, between it and how many there are, and after. */
  sheet: ['', ' of ', ''],
  claims: 'Every claim, with who said it, when and in which words',
  claimsNote:
    'The claim that the page shows stands first; the others follow, latest first. Numbers are those of the sources.',
  statements: 'Words on record',
} as const
