import { capital } from '../../capital.ts'
import type { MarketMessages } from '../en/market.ts'
import { type Forms, formOfAmount, ofAmount } from './counted.ts'

type Series = 'sales' | 'production' | 'car-production' | 'kia-sales'

const wholes: Record<Series, (year: string) => string> = {
  sales: (year) => `новых автомобилей, проданных в ${year} году`,
  production: (year) => `всей автотехники, выпущенной в ${year} году`,
  'car-production': (year) => `легковых автомобилей, выпущенных в ${year} году`,
  'kia-sales': (year) => `автомобилей Kia, проданных в ${year} году`,
}

const sold: Forms = ['продан', 'продано', 'продано']
const made: Forms = ['выпущен', 'выпущено', 'выпущено']

const latest: Record<Series, { readonly verb: Forms; readonly things: Forms }> = {
  sales: { verb: sold, things: ['новый автомобиль', 'новых автомобиля', 'новых автомобилей'] },
  production: {
    verb: ['выпущена', 'выпущено', 'выпущено'],
    things: ['единица автотехники', 'единицы автотехники', 'единиц автотехники'],
  },
  'car-production': { verb: made, things: ['легковой автомобиль', 'легковых автомобиля', 'легковых автомобилей'] },
  'kia-sales': { verb: sold, things: ['автомобиль Kia', 'автомобиля Kia', 'автомобилей Kia'] },
}

/** The words of the scene `market`. */
export const market: MarketMessages = {
  finding: (share, isPlan) => `${isPlan ? 'Объявленный потолок' : 'Потолок'} завода составил бы примерно ${share}`,
  findingLatest: (series, amount, year) => {
    const { verb, things } = latest[series]
    return `В ${year} году ${formOfAmount(amount, verb)} ${ofAmount(amount, things)}, это последний год в досье`
  },
  findingNone: 'Годовых данных о рынке в досье нет',
  note: 'У каждого ряда свой график, потому что каждый считает своё. Внутри графика годы могут быть из разных сводок. Масштаб у всех один, от нуля. Пропущенный год остаётся пустым.',
  noteCeiling: 'Потолок\u00a0— это заявленная годовая мощность, а не выпуск завода.',

  whole: (series, year) => wholes[series](year),
  shareOf: (percent, whole) => `${percent} ${whole}`,
  timesOf: (times, whole) => `${times} от числа ${whole}`,
  lessThan: (percent) => `менее ${percent}`,
  formula: (part, whole) => `${part} ÷ ${whole}`,

  chart: (label, first, last) =>
    `${label}: столбец на каждый год с ${first} по ${last} год. Числа по годам\u00a0— ниже.`,
  waiting: 'Столбцы загружаются…',
  failed: 'Столбцы загрузить не удалось. Числа по годам\u00a0— ниже.',
  unit: { exact: 'Единиц в год', thousands: 'Тысяч в год' },
  shortYear: (year) => `’${year.slice(2)}`,
  noted: '*',
  qualified: (year, how) => `${year}: ${how}`,
  legendName: 'Что значат столбцы и линии',
  ceiling: (amount) => `Потолок завода, ${amount} в год`,
  ceilingLegend: (amount) => `Потолок завода, ${amount} в год, для масштаба`,
  promised: (amount, year) => `${capital(amount)}: объявленный выпуск завода на ${year} год`,
  legend: {
    reported: 'Сообщено за год',
    announced: 'Объявлено на год',
    passed: 'Объявлено на год, который прошёл; сообщений нет',
    none: 'Год прошёл, данных нет',
  },

  rows: 'По годам, с источниками',
  year: 'Год',
  running: 'Год не закончен, данных нет',

  wouldBe: (amounts) => `${amounts} на фоне рынка`,
  verb: { would: 'составили бы', is: 'составляют' },
  wouldBeNote:
    'Это наш расчёт. Выпущенные и проданные автомобили\u00a0— не одни и те же: часть выпущенного может уйти на экспорт.',

  brand: 'Доля марки',
  brandShare: 'Доля в продажах новых авто',
  brandSold: 'Продано',
  brandNote: 'Доли вычислены нами: один ряд делится на другой, и каждый составлен по-своему.',

  fleet: 'Автомобили на дорогах',
  when: 'Когда',
  amount: 'В досье',
  fleetNote: 'Данные на эти даты собраны по-разному и в линию не складываются.',

  parts: 'Части года и другие цифры',
  partsNote: 'Ничто из этого не прибавлено к годам выше.',
}
