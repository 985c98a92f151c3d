import { capital } from '../../capital.ts'
import type { TimelineMessages } from '../en/timeline.ts'
import { counted, formOf, ofAmount } from './counted.ts'

const dates = ['дата', 'даты', 'дат'] as const
const cars = ['автомобиль', 'автомобиля', 'автомобилей'] as const

/** The words of the scene `timeline`. */
export const timeline: TimelineMessages = {
  finding: (reported, passed, announced) => {
    const parts = [
      reported > 0 ? `${formOf(reported, ['Сообщена', 'Сообщены', 'Сообщено'])} ${counted(reported, dates, 'f')}.` : '',
      passed > 0
        ? `${capital(counted(passed, ['объявленная дата прошла', 'объявленные даты прошли', 'объявленных дат прошло'], 'f'))}, подтверждения в досье нет.`
        : '',
      reported === 0 && passed === 0 && announced > 0
        ? `${formOf(announced, ['Объявлена', 'Объявлены', 'Объявлено'])} ${counted(announced, dates, 'f')}.`
        : '',
    ]
    return parts.filter((part) => part !== '').join(' ') || 'Дат в досье нет.'
  },
  noteGold: {
    month: (capacity) => `Золотом\u00a0— потолок, двенадцатая часть годовой мощности (${capacity}); это не выпуск.`,
    quarter: (capacity) => `Золотом\u00a0— потолок, четверть годовой мощности (${capacity}); это не выпуск.`,
    year: (capacity) => `Золотом\u00a0— потолок, годовая мощность (${capacity}); это не выпуск.`,
  },
  noteNoOpening: 'Открытия в досье нет, поэтому мощность не показана.',
  noteNone: 'Цветом текста будут показаны автомобили, о выпуске которых сообщено; пока таких данных в досье нет.',
  noteSome: (months) =>
    `Цветом текста\u00a0— автомобили, о выпуске которых сообщено: данные за ${counted(months, ['месяц', 'месяца', 'месяцев'])}.`,
  noteNoCapacity: 'На этот день мощности в досье нет.',
  show: 'Показать как',
  chart: 'График',
  table: 'Таблица',
  drawing: {
    month: 'Сроки завода по месяцам. Стрелки ведут от месяца к месяцу.',
    quarter: 'Сроки завода по кварталам. Стрелки ведут от квартала к кварталу.',
    year: 'Сроки завода по годам. Стрелки ведут от года к году.',
  },
  slider: { month: 'Месяц на графике', quarter: 'Квартал на графике', year: 'Год на графике' },
  summed: {
    quarter: 'Месяцы сложены по кварталам.',
    year: 'Месяцы сложены по годам.',
  },
  summedWhy: 'Для каждого в отдельности не хватает места.',
  summedPart: 'Пустое место на конце столбца: данных о некоторых его месяцах в досье нет.',
  ceiling: (amount) => `Потолок, ${amount} в год`,
  ceilingEach: { month: (amount) => `${amount} в месяц`, quarter: (amount) => `${amount} в квартал` },
  checked: (date) => `Проверено ${date}`,
  emptyTitle: 'Данных о помесячном выпуске нет.',
  emptyText: 'Каждое пустое место займёт сплошной столбец, когда сообщат о месяце.',
  construction: (months) =>
    `${capital(ofAmount(`около\u00a0${months}`, ['месяц', 'месяца', 'месяцев']))} от начала строительства до открытия`,
  noDate: 'Дата не названа',
  upTo: (amount, support) => `Вторая очередь, до ${amount} в год: ${support.toLowerCase()}`,
  unconfirmed: 'подтверждения в досье нет',
  graded: { announced: 'объявлено', passed: 'объявлено, подтверждения в досье нет' },
  announced: (event, isPassed) => `${event} (${isPassed ? 'подтверждения в досье нет' : 'объявлено'})`,

  year: (amount, forDate) => `Объявлено ${forDate}: ${amount}`,
  ofWhich: (amount) => `из них ${amount} мелкоузловой сборкой`,
  reportedYear: (amount, promised, year) =>
    `${year}: сообщено ${amount}${promised === null ? '' : `, объявлено ${promised}`}`,
  month: {
    reported: (amount) => `Сообщено: ${ofAmount(amount, cars)}`,
    open: 'О выпуске не сообщено',
    none: 'Месяц не закончен или был до открытия',
    capacity: (amount) => `Мощность: ${ofAmount(amount, cars)}`,
    quiet: 'Датированных событий нет',
  },
  period: {
    sum: (reported, of, amount) => `В досье ${reported} из ${of}\u00a0месяцев, всего ${ofAmount(amount, cars)}`,
    open: 'Ни об одном из месяцев данных в досье нет',
    none: 'Полных месяцев после открытия здесь нет',
  },
  tableName: 'Сроки: все датированные события, объявленные годовые числа и полные месяцы',
  tableEvents: 'Сроки: все датированные события и объявленные годовые числа',
  columns: { when: 'Когда', what: 'Что', state: 'Состояние', who: 'Кто говорит' },
  behind: 'На чём стоит каждая дата',
  loading: 'График рисуется…',
  failed: 'График загрузить не удалось. В таблице те же строки.',
}
