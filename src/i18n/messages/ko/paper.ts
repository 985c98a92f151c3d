import type { PaperMessages } from '../en/paper.ts'

/** The words that only paper has. */
export const paper: PaperMessages = {
  line: (headline, onDate) => `${headline}. 기록 확인 ${onDate}`,
  checked: (onDate) => `기록 확인 ${onDate}`,
  sheet: { before: '', between: ' / ', after: '' },
  claims: '모든 진술: 누가 언제 어떤 말로 밝혔나',
  claimsNote: '페이지가 보여 주는 진술이 맨 앞에 있고, 나머지는 나중 것부터 놓았습니다. 번호는 출처의 번호입니다.',
  statements: '기록에 있는 발언',
}
