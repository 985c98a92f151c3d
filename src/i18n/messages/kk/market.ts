import type { MarketMessages } from '../en/market.ts'
import { partOf } from './endings.ts'

type Series = Parameters<MarketMessages['whole']>[0]

const wholes: Record<Series, (year: string) => string> = {
  sales: (year) => `${year} жылы сатылған жаңа автомобильдердің`,
  production: (year) => `${year} жылы шығарылған барлық автокөліктің`,
  'car-production': (year) => `${year} жылы шығарылған жеңіл автомобильдердің`,
  'kia-sales': (year) => `${year} жылы сатылған Kia автомобильдерінің`,
}

const latest: Record<Series, (amount: string, year: string) => string> = {
  sales: (amount, year) => `${year} жылы ${amount} жаңа автомобиль сатылды`,
  production: (amount, year) => `${year} жылы ${amount} автокөлік шығарылды`,
  'car-production': (amount, year) => `${year} жылы ${amount} жеңіл автомобиль шығарылды`,
  'kia-sales': (amount, year) => `${year} жылы ${amount} Kia автомобилі сатылды`,
}

/** The words of the scene `market`. */
export const market: MarketMessages = {
  finding: (share, isPlan) => `Зауыттың ${isPlan ? 'жоспарланған ' : ''}қуат шегі, шамамен алғанда, ${share} болар еді`,
  findingLatest: (series, amount, year) => `${latest[series](amount, year)}; жинақтағы соңғы жыл\u00a0– осы`,
  findingNone: 'Нарықтың бірде-бір жылдық көрсеткіші жинақта жоқ',
  note: 'Әр қатардың өз диаграммасы бар, өйткені әрқайсысында басқа нәрсе саналады. Бір диаграмманың ішінде әр жылды басқа құрастырушы есептеген болуы мүмкін. Барлық диаграмма нөлден басталатын бір шкаламен салынған. Дерегі жоқ жыл ашық қалады.',
  noteCeiling: 'Қуат шегі\u00a0– зауыттың бір жылға айтылған қуаты, шығарған автомобильдерінің саны емес.',

  /** Part of a whole, where it is smaller and where it is larger. */
  whole: (series, year) => wholes[series](year),
  shareOf: (percent, whole) => `${bracketed(whole)} ${partOf(percent)}`,
  timesOf: (times, whole) => `${bracketed(whole)} ${times} есесі`,
  lessThan: (percent) => `${percent}-дан аз`,
  formula: (part, whole) => `${part} ÷ ${whole}`,

  chart: (label, first, last) =>
    `${label}: ${first}–${last} жылдар, әр жылға бір баған. Сандар төменде жылдар бойынша берілген.`,
  waiting: 'Бағандар салынып жатыр…',
  failed: 'Бағандар жүктелмеді. Сандары төменде жылдар бойынша берілген.',
  unit: { exact: 'Жылдық саны', thousands: 'Жылдық саны, мың' },
  shortYear: (year) => `’${year.slice(2)}`,
  noted: '*',
  qualified: (year, how) => `${year} ж.: ${how}`,
  legendName: 'Бағандар мен сызықтар нені білдіреді',
  ceiling: (amount) => `Зауыттың қуат шегі, жылына ${amount}`,
  ceilingLegend: (amount) => `Салыстыру үшін: зауыттың қуат шегі, жылына ${amount}`,
  promised: (amount, year) => `Зауыттың ${year} жылға жоспарланған шығарылымы: ${amount}`,
  legend: {
    reported: 'Сол жылға хабарланған',
    announced: 'Сол жылға жоспарланған',
    passed: 'Жоспарланған жыл аяқталды, хабар жинақта жоқ',
    none: 'Жыл аяқталды, жинақта ештеңе жоқ',
  },

  rows: 'Жылдар бойынша, дереккөздерімен',
  year: 'Жыл',
  running: 'Жыл аяқталған жоқ, жинақта ештеңе жоқ',

  wouldBe: (amounts) => `Нарықпен салыстырғанда: ${amounts}`,
  verb: { would: 'мынаған тең болар еді:', is: 'мынаған тең:' },
  wouldBeNote:
    'Бұл\u00a0– біздің есебіміз. Шығарылған автомобильдер мен сатылған автомобильдер бір емес: шығарылғанының бір бөлігі экспортқа кетуі мүмкін.',

  brand: 'Брендтің үлесі',
  brandShare: 'Сатылған барлық жаңа автомобильдегі үлесі',
  brandSold: 'Сатылғаны',
  brandNote: 'Үлестерді өзіміз есептедік: бір қатар екіншісіне бөлінген, ал олардың әрқайсысы өзінше құрастырылған.',

  fleet: 'Жолдағы автокөліктер',
  when: 'Қашан',
  amount: 'Жинақта',
  fleetNote: 'Әр күннің дерегі әртүрлі құрастырылған, сондықтан олардан үздіксіз қатар шықпайды.',

  parts: 'Жылдың бөліктері және басқа сандар',
  partsNote: 'Бұлардың ешқайсысы жоғарыдағы жылдық сандарға қосылмаған.',
}

/** What limits a whole stands behind a comma, where an ending in front of it would break the sentence. */
function bracketed(whole: string): string {
  const [name, ...scope] = whole.split(', ')
  return scope.length === 0 ? whole : `${name} (${scope.join(', ')})`
}
