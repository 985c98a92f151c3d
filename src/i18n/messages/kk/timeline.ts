import { capital } from '../../capital.ts'
import type { TimelineMessages } from '../en/timeline.ts'
import { spelled } from './counted.ts'
import { upTo } from './endings.ts'

/** The words of the scene `timeline`. */
export const timeline: TimelineMessages = {
  finding: (reported, passed, announced) => {
    const parts = [
      reported > 0 ? `${capital(spelled(reported))} оқиғаның болған уақыты хабарланған.` : '',
      passed > 0 ? `Жоспарланған ${spelled(passed)} мерзім өтті, жинақта растау жоқ.` : '',
      reported === 0 && passed === 0 && announced > 0
        ? `${capital(spelled(announced))} оқиғаның мерзімі жоспарланған.`
        : '',
    ]
    return parts.filter((part) => part !== '').join(' ') || 'Жинақта бірде-бір мерзім жоқ.'
  },
  noteGold: {
    month: (cars) => `Алтын түс\u00a0– қуат шегі, жылдық қуаттың (${cars}) он екіден бірі; бұл\u00a0– шығарылым емес.`,
    quarter: (cars) => `Алтын түс\u00a0– қуат шегі, жылдық қуаттың (${cars}) төрттен бірі; бұл\u00a0– шығарылым емес.`,
    year: (cars) => `Алтын түс\u00a0– қуат шегі, жылдық қуат (${cars}); бұл\u00a0– шығарылым емес.`,
  },
  noteNoOpening: 'Зауыттың ашылуы жинақта жоқ, сондықтан қуат салынбаған.',
  noteNone: 'Тұтас бағандар шығарылғаны хабарланған автомобильдерді көрсетеді; әзірге жинақта ондай дерек жоқ.',
  noteSome: (months) =>
    `Тұтас бағандар шығарылғаны хабарланған автомобильдерді көрсетеді; жинақта ${spelled(months)} айдың дерегі бар.`,
  noteNoCapacity: 'Бұл күнге қуат туралы дерек жинақта жоқ.',
  show: 'Көрсету түрі',
  chart: 'Диаграмма',
  table: 'Кесте',
  drawing: {
    month: 'Зауыттың айлар бойынша уақыт сызығы. Айдан айға көрсеткі пернелерімен өтіңіз.',
    quarter: 'Зауыттың тоқсандар бойынша уақыт сызығы. Тоқсаннан тоқсанға көрсеткі пернелерімен өтіңіз.',
    year: 'Зауыттың жылдар бойынша уақыт сызығы. Жылдан жылға көрсеткі пернелерімен өтіңіз.',
  },
  slider: { month: 'Уақыт сызығындағы ай', quarter: 'Уақыт сызығындағы тоқсан', year: 'Уақыт сызығындағы жыл' },
  summed: {
    quarter: 'Айлар тоқсандар бойынша қосылды.',
    year: 'Айлар жылдар бойынша қосылды.',
  },
  summedWhy: 'Әрқайсысына жеке орын жетпейді.',
  summedPart: 'Баған ұшындағы ашық ұя: оның кейбір айлары жинақта жоқ.',
  ceiling: (amount) => `Қуат шегі, жылына ${amount}`,
  ceilingEach: { month: (amount) => `айына ${amount}`, quarter: (amount) => `тоқсанына ${amount}` },
  checked: (date) => `Тексерілген: ${date}`,
  emptyTitle: 'Айлық шығарылым жинақта жоқ.',
  emptyText: 'Айдың шығарылымы хабарланса, оның ашық ұясына тұтас баған түседі.',
  construction: (months) => `Құрылыстың басталуынан ашылуға дейін шамамен ${months} ай`,
  noDate: 'Мерзімі аталмаған',
  upTo: (amount, support) => `Екінші кезең, жылына ${upTo(amount)}: ${support.toLowerCase()}`,
  unconfirmed: 'жинақта растау жоқ',
  graded: { announced: 'жоспарланған', passed: 'жоспарланған, жинақта растау жоқ' },
  announced: (event, isPassed) => `${event}, ${isPassed ? 'жинақта растау жоқ' : 'жоспарланған'}`,

  year: (amount, forDate) => `${capital(forDate)} ${amount} жоспарланған`,
  ofWhich: (amount) => `соның ішінде шағын тораптық құрастырумен ${amount}`,
  reportedYear: (amount, promised, year) =>
    `${capital(year)}: хабарланғаны\u00a0– ${amount}${promised === null ? '' : `, жоспарланғаны\u00a0– ${promised}`}`,
  month: {
    reported: (amount) => `Хабарланғаны\u00a0– ${amount} автомобиль`,
    open: 'Шығарылым хабарланбаған',
    none: 'Ай аяқталмаған немесе зауыт әлі ашылмаған',
    capacity: (amount) => `Қуаты ${amount} автомобиль`,
    quiet: 'Мерзімі белгілі оқиға жоқ',
  },
  period: {
    sum: (reported, of, amount) => `Жинақта ${of} айдың ${reported} айы бар, барлығы ${amount} автомобиль`,
    open: 'Бірде-бір айының дерегі жинақта жоқ',
    none: 'Зауыт ашылғаннан бергі аяқталған ай жоқ',
  },
  tableName: 'Уақыт сызығы: мерзімі белгілі әр оқиға, жоспарланған әр жиынтық және аяқталған әр ай',
  tableEvents: 'Уақыт сызығы: мерзімі белгілі әр оқиға мен жоспарланған әр жиынтық',
  columns: { when: 'Қашан', what: 'Не', state: 'Күйі', who: 'Кім айтады' },
  behind: 'Әр мерзім неге сүйенеді',
  loading: 'Диаграмма салынып жатыр…',
  failed: 'Диаграмма жүктелмеді. Сол деректер кестеде бар.',
}
