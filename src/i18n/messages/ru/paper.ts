import type { PaperMessages } from '../en/paper.ts'

/** The words that only paper has. */
export const paper: PaperMessages = {
  line: (headline, onDate) => `${headline}. Досье проверено ${onDate}`,
  checked: (onDate) => `Досье проверено ${onDate}`,
  sheet: { before: '', between: ' из ', after: '' },
  claims: 'Все сведения: кто сказал, когда и какими словами',
  claimsNote:
    'Первым стоит сведение, которое показывает страница; за ним остальные, от последнего к первому. Номера\u00a0— это номера источников.',
  statements: 'Высказывания в досье',
}
