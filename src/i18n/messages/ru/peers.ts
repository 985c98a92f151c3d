import { capital } from '../../capital.ts'
import type { PeersMessages } from '../en/peers.ts'
import { counted, formOf, spelled, spelledOf } from './counted.ts'

type Measure = 'site' | 'investment' | 'robots' | 'jobs'
type Field = 'opening' | 'capacity' | 'firstCapacity' | 'site' | 'investment' | 'robots' | 'jobs'

const fields: Readonly<Record<Field, string>> = {
  opening: 'открытие',
  capacity: 'мощность',
  firstCapacity: 'мощность',
  site: 'площадка',
  investment: 'инвестиции',
  robots: 'роботы',
  jobs: 'рабочие места',
}

const measures: Readonly<Record<Measure, string>> = {
  site: 'Площадь на авто',
  investment: 'Инвестиции на авто',
  robots: 'Авто на робота',
  jobs: 'Рабочие места',
}

const comparable = ['сопоставимого завода', 'сопоставимых заводов', 'сопоставимых заводов'] as const

function missing(names: readonly Field[], list: (items: string[]) => string): string {
  return list([...new Set(names.map((name) => fields[name]))])
}

/** The words of the scene `peers`. */
export const peers: PeersMessages = {
  noPeers: 'Других заводов для сравнения в досье нет',
  own: {
    site: (amount) => `${amount} площадки на автомобиль`,
    investment: (amount) => `${amount} инвестиций на автомобиль`,
    robots: (amount) => `${amount} на робота`,
    jobs: (amount) => amount,
  },
  announced: (own) => `${own}, объявлено`,
  ownNone: (measure, plant, why) => `${measures[measure]} (${plant}): ${why}`,
  noneLike: (own) => `${own}; сопоставимых данных других заводов в досье нет`,
  finding: (own, _measure, smaller, same, larger) => {
    const all = smaller + same + larger
    const sides = [
      { count: smaller, how: 'больше, чем у' },
      { count: larger, how: 'меньше, чем у' },
      { count: same, how: 'столько же, сколько у' },
    ].filter(({ count }) => count > 0)
    const said = sides.map(({ count, how }, index) => {
      if (sides.length === 1)
        return `${how} ${all === 1 ? 'единственного' : `всех ${spelledOf(all)}`} ${formOf(all, comparable)}`
      return index === 0
        ? `${how} ${spelledOf(count)} из ${spelledOf(all)} ${formOf(all, comparable)}`
        : `${how} ${spelledOf(count)}`
    })
    return `${own}: ${said.join(', ')}`
  },

  note: 'Цифры взяты за разные годы и с разным охватом, поэтому сравнивать их можно лишь приблизительно.',
  divisors: {
    site: 'Площадка делится на годовую мощность.',
    investment:
      'Инвестиции делятся на мощность, под которую они сделаны. Доллары\u00a0— своего года, без поправки на цены.',
    robots: 'Мощность, под которую поставлены роботы, делится на их число.',
    jobs: 'Рабочие места приведены как в досье, для заводов любого размера. Слова вроде «более» остаются при цифре.',
  },
  roundly: 'Слова «более» и «до» остаются при цифре, но в делении не участвуют.',
  counted: (compared, others) =>
    `Сопоставимая цифра сообщена у ${spelledOf(compared)} из ${spelledOf(others)} ${formOf(others, ['другого завода', 'других заводов', 'других заводов'])}.`,
  planned: (count) =>
    `Ещё ${counted(count, ['опирается на план: показан', 'опираются на планы: показаны', 'опираются на планы: показаны'])} пунктиром и в счёт не ${formOf(count, ['идёт', 'идут', 'идут'])}.`,
  open: (count) =>
    `Ещё ${counted(count, ['называет', 'называют', 'называют'])} лишь нижнюю границу, до которой доходит и этот завод: в счёт не ${formOf(count, ['идёт', 'идут', 'идут'])}.`,
  rivals: (count) => `Об инвестициях этого завода в досье есть ещё ${counted(count, ['сумма', 'суммы', 'сумм'], 'f')}.`,
  lane: (car) => `Каждая полоса шириной в один ${car}; пунктир\u00a0— длина одного ${car}.`,

  measureName: 'Что сравнить',
  measures,
  orderName: 'Порядок',
  orders: { value: 'По величине', capacity: 'По мощности', opening: 'По возрасту', name: 'По названию' },

  chart: (finding, plants) => `${finding}. Столбцы по заводам: ${plants}; те же цифры в таблице ниже.`,
  barsFailed: 'Столбцы загрузить не удалось. Цифры показаны без них.',
  thisPlant: 'этот завод',
  plan: 'план',
  values: {
    site: (amount) => `${amount}\u00a0м²`,
    robots: (amount) => `${amount}\u00a0авто`,
  },
  unlike: {
    missing: (names, list) => `нет данных (${missing(names, list)})`,
    rate: (amount) => `не вычислено: ${amount}, датированного курса в досье нет`,
    unit: (amount) => `не вычислено: ${amount}\u00a0— другая мера`,
    division: 'не вычислено: делить не на что',
    scope: (scopes, list) => `несопоставимо: ${list([...scopes])}`,
  },
  sentence: capital,

  table: 'Все заводы с цифрами, по которым их сравнивают',
  columns: {
    plant: 'Завод',
    opening: 'Открыт или начал работу',
    capacity: 'Мощность',
    ...measures,
  },
  atFirst: 'Сначала:',
  dividedBy: (amount) => `÷ ${amount}\u00a0авто`,
  dividing: (amount) => `${amount}\u00a0авто ÷`,
  cell: {
    missing: (names, list) => `Не вычислено, нет данных: ${missing(names, list)}`,
    rate: 'Не вычислено: датированного курса в досье нет',
    unit: 'Не вычислено: другая мера',
    division: 'Не вычислено: делить не на что',
  },
  others: 'Что ещё есть в досье об этих заводах',
  othersOf: (plant, count) => `${plant}: ещё ${spelled(count)} ${formOf(count, ['факт', 'факта', 'фактов'])}`,
}
