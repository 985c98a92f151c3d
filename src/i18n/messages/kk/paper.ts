import type { PaperMessages } from '../en/paper.ts'

/** The words that only paper has. */
export const paper: PaperMessages = {
  /** At the foot of every sheet. */
  line: (headline, onDate) => `${headline}. Жинақ ${onDate} тексерілген`,
  /** At the head of the first one. */
  checked: (onDate) => `Жинақ ${onDate} тексерілген`,
  /** Before the number of the sheet, between it and how many there are, and after. */
  sheet: { before: '', between: '-бет, барлығы ', after: '' },
  claims: 'Барлық мәлімет: кім, қашан және қандай сөзбен айтқан',
  claimsNote:
    'Алдымен бетте көрсетілген мәлімет тұр; қалғандары содан кейін, ең соңғысынан бастап. Нөмірлер\u00a0– дереккөздердің нөмірлері.',
  statements: 'Жинақтағы айтылған сөздер',
}
