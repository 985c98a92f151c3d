/** The languages of the page, in which every text of the record must stand. A language joins by being added here. */
export const languages = ['en', 'kk', 'ru', 'ko'] as const

export type Language = (typeof languages)[number]

/** A text of the record, in every language. */
export type Text = Readonly<Record<Language, string>>
