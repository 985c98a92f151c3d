import { formats } from '../i18n/formats/formats.ts'
import { formatRows, visible } from '../i18n/formats/table.ts'

// Run in the browser: each row of the table with what the formats write there.
Object.assign(window, {
  rows: () =>
    formatRows.map(({ of, language, write, text }) => ({
      of,
      language,
      text,
      written: visible(write(formats[language])),
    })),
})
