import type { PromisesMessages } from '../en/promises.ts'
import { someOf, spelled } from './counted.ts'

/** The words of the scene `promises`. */
export const promises: PromisesMessages = {
  finding: (all, reported, passed, open) => {
    // A number and its ending stay on one line.
    const some = (count: number, role?: 'of') => someOf(count, role).replace('-', '-\u2060')
    const parts = [
      reported > 0 ? `${some(reported)} бойынша хабар бар` : '',
      passed > 0 ? `${some(passed, 'of')} мерзімі жинаққа ештеңе түспей өтті` : '',
      open > 0 ? `${some(open, 'of')} мерзімі әлі келмеген немесе аталмаған` : '',
    ].filter((part) => part !== '')
    return `Жинақта ${spelled(all)} жоспар бар: ${parts.join(', ')}`
  },
  findingNone: 'Бұл күнге жинақта бірде-бір жоспар жоқ',
  note: 'Зауыт үшін жарияланған әр мерзім, сан және ниет: оны кім, қашан айтты және содан бері жинақта не бар. Сан хабарланған болса, екеуі қатар тұрады, бет олардың ешқайсысына баға бермейді.',
  rules: 'Әр күйдің ережесі',
  choice: (name, count) => `${name} (${count})`,
  all: 'Бәрі',
  whoName: 'Кім жариялаған',
  others: 'Баспасөз, кім айтқаны аталмаған',
  stateName: 'Күйі',
  states: {
    kept: 'Соңғы жоспарланған мерзімінде',
    later: 'Соңғы жоспарланған мерзімінен кеш',
    ahead: 'Соңғы жоспарланған мерзімінен ерте',
    reported: 'Санмен не сөзбен хабарланған',
    passed: 'Мерзімі өтті, жинақта дерек жоқ',
    due: 'Мерзімі әлі келген жоқ',
    undated: 'Мерзімі аталмаған',
  },
  shown: (shown, all) => `Көрсетілгені: ${shown}, барлығы: ${all}`,
  noneSuch: 'Мұндай жоспар жинақта жоқ.',

  slipName: 'Мерзімдер қалай жылжыды',
  key: (onDate) =>
    `Қалың тік сызық\u00a0– жарияланған күн, үзік жиекті қорап\u00a0– жоспарланған уақыт, тұтас қорап\u00a0– хабарланғаны. Сұр жолақ бұрынғы мерзімнен жаңасына апарады. Барлық жолдан өтетін жіңішке сызық\u00a0– ${onDate}, осы жинақтың күні.`,
  slipRule: 'Айлар әуелгі мерзімнің соңғы айынан бастап кейінгісінің бірінші айына дейін саналады.',
  slip: (months, hasHappened) =>
    hasHappened ? `әуелгі мерзімнен ${spelled(months)} ай кейін` : `${spelled(months)} айға жылжыған`,
  nothingSince: 'Мерзімі өтті, жинақта дерек жоқ',
  saidBy: (who, date) => `${who}, ${date ?? 'күні белгісіз'}`,
  inPeriod: (name, period) => `${name}, ${period}`,
  aside: 'шеттетілген',
  barsFailed: 'Жолақтар жүктелмеді. Мерзімдер оларсыз көрсетілген.',

  listName: 'Әр жоспар және содан бері жинақта бары',
  table: 'Әр жоспар: қалай жарияланды, содан бері жинақта не бар және қандай күйде',
  columns: { what: 'Жоспар', steps: 'Жоспарланғаны', report: 'Содан бері жинақта', state: 'Күйі' },
}
