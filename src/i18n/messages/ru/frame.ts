import { capital } from '../../capital.ts'
import type { FrameMessages } from '../en/frame.ts'
import { counted, formOf, ofAmount, spelled } from './counted.ts'

const cars = ['автомобиль', 'автомобиля', 'автомобилей'] as const

/** The words of the frame and of the first view. What belongs to the facts is in the record instead. */
export const frame: FrameMessages = {
  headline: (plant) => `${plant} в\u00a0масштабе`,
  headlineEm: (headline) => (11.89 * headline.length) / 24,
  pageTitle: (plant) => `${plant} в масштабе: досье о заводе`,
  description: (plant) =>
    `Что о заводе ${plant} в Костанае объявлено, что произошло и что неизвестно; при каждой цифре\u00a0— кто её назвал, когда и какими словами.`,

  skip: 'Перейти к цифрам',
  sections: 'Разделы',
  menu: 'Меню',
  closeMenu: 'Закрыть',

  nav: {
    figures: 'Цифры',
    ceiling: 'Масштаб',
    timeline: 'Сроки',
    promises: 'Планы',
    whatif: 'Если',
    process: 'Процесс',
    ground: 'Работа',
    people: 'Люди',
    peers: 'Сравнение',
    market: 'Рынок',
    place: 'Место',
    method: 'Метод',
    sources: 'Источники',
  },

  grades: {
    reported: 'Сообщено',
    announced: 'Объявлено',
    passed: 'Объявлено, срок прошёл',
    derived: 'Вычислено',
    none: 'Нет данных',
    differ: 'Источники расходятся',
  },
  bounds: { 'up-to': 'до', about: 'около', 'at-least': 'не менее', over: 'более' },
  status: {
    name: 'Состояние досье',
    open: (onDate) => `Открыт ${onDate}`,
    happened: (event, onDate) => `${event} ${onDate}`,
    passed: (subject, forDate) => `${subject}: объявлено ${forDate}, подтверждения нет`,
    due: (subject, forDate) => `${subject}: объявлено ${forDate}`,
    undated: (subject) => `${subject}: объявлено без даты`,
    output: (months) => `Сообщён выпуск за ${counted(months, ['месяц', 'месяца', 'месяцев'])}`,
    'no-output': 'Данных о помесячном выпуске нет',
    nothing: 'Датированных сведений в досье нет',
    more: (count) => `ещё ${count}`,
    fewer: 'Свернуть',
    stale: (onDate, days, number) =>
      `Досье последний раз проверялось ${onDate}, ${number} ${formOf(days, ['день', 'дня', 'дней'])} назад`,
    notRenewed: (onDate) => `Новую версию досье получить не удалось. Показана версия, проверенная ${onDate}.`,
    older: (onDate) =>
      `Сервер прислал более старую версию досье, она не принята. Показана версия, проверенная ${onDate}.`,
  },
  tryAgain: 'Повторить',

  opening: {
    deckParcels: (parcels, land, perYear, money, list) => {
      const each = [
        land && `${land} земли`,
        `${ofAmount(perYear, cars)} годовой мощности`,
        money && `${money} инвестиций`,
      ]
      return `Разделим площадку на ${ofAmount(parcels, ['равный участок', 'равных участка', 'равных участков'])}. Один участок\u00a0— это ${list(each.filter((part) => part !== null))}.`
    },
    deckRobots: (robots, samples) =>
      samples
        ? `На ${ofAmount(robots, ['участке', 'участках', 'участках'])} стоит по одному роботу. Два оставшихся показывают размер: на одном 1\u00a0000 мест величиной с автомобиль, на другом футбольное поле.`
        : `Роботов в досье: ${robots}.`,
    noCapacity: 'На этот день мощность в досье не указана, поэтому площадку нельзя разделить на участки.',
    noRobots: 'Сколько роботов на заводе, в досье не указано.',
    layersName: 'Счёт по участкам',
    layers: { robots: 'Роботы', cars: 'Авто', pitches: 'Поля', dollars: 'Доллары' },
    slots: (car) => `1\u00a0000 мест размером примерно с ${car}`,
    parcel: (width, height) => `Каждый участок ${width}\u00a0×\u00a0${height}\u00a0м`,
    noArea: 'Площади в досье нет',
    equalArea: 'Схема по площади, не план завода',
    pitch: (length, width) => `Футбольное поле, ${length}\u00a0×\u00a0${width}\u00a0м`,
    fieldLabel: (parcels, layer) =>
      `Площадка, разделённая на равные участки (${parcels}): рисунок равновелик, но это не план завода. ${layer}`,
    filled: (parcels, year) =>
      `${capital(counted(parcels, ['участок заполнен', 'участка заполнены', 'участков заполнено']))}: по одному на каждую тысячу автомобилей из сообщённого выпуска за ${year} год.`,
  },

  layer: {
    robots: (count) => `Роботов: ${count}, по знаку на каждого`,
    cars: (count) => `${ofAmount(count, cars)} годовой мощности, по знаку на тысячу`,
    pitches: (count) => `Футбольных полей: ${count}; что не составляет целого, заштриховано`,
    dollars: (amount) => `${amount}, по знаку на миллион`,
  },

  figures: {
    name: 'Главные цифры',
    open: (label, value) => `${label}: ${value}. Кто это сказал?`,
    perParcel: (amount) => `${amount} на участок`,
    robotsPerParcel: (left, rate) =>
      left === 0
        ? 'По одному на участок'
        : left > 0
          ? `По одному, ${counted(left, ['участок', 'участка', 'участков'])} без робота`
          : `${rate} на участок`,
    perCar: (amount) => `${amount} на автомобиль мощности`,
    landPerCar: (amount, car) => `${amount} на автомобиль мощности${car === null ? '' : `, примерно один ${car}`}`,
    carsPerRobot: (amount) => `${ofAmount(amount, cars)} мощности на робота`,
    perMonth: (amount) => `${amount} в месяц при полной загрузке`,
    rivals: (lower, higher, apart) => {
      const kinds = [
        { count: lower, how: 'меньше' },
        { count: higher, how: 'больше' },
        { count: apart, how: 'в другой валюте' },
      ]
      if (lower + higher + apart === 1) return `У другого: ${kinds.find(({ count }) => count > 0)?.how}`
      const said = kinds.filter(({ count }) => count > 0).map(({ count, how }) => `${spelled(count, 'f')} ${how}`)
      return `У других: ${said.join(', ')}`
    },
    none: 'Нет данных',
    noneFor: (label) => `${label}: на этот день данных нет`,
  },

  sourceNumber: (number) => `Источник ${number}`,

  loading: 'Досье загружается…',
  failure: {
    notLoaded: 'Страницу не удалось загрузить. Загрузите её ещё раз.',
    fetchTitle: 'Досье получить не удалось',
    crashTitle: 'Эту часть не удалось показать',
    crashText: 'Остальной страницы это не касается.',
  },
}
