/** The languages in which every text of the record must stand. A language joins by being added here. */
export const requiredLanguages = ['en'] as const

export type Language = (typeof requiredLanguages)[number]

/** A text of the record, in every required language. */
export type Text = Readonly<Record<Language, string>>
