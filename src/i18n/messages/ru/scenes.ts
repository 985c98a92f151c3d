import { capital } from '../../capital.ts'
import type { SceneMessages } from '../en/scenes.ts'
import { asKnown } from './asKnown.ts'
import { changeLog } from './changeLog.ts'
import { counted, formOf, ofAmount, spelledOf } from './counted.ts'
import { ground } from './ground.ts'
import { market } from './market.ts'
import { method } from './method.ts'
import { paper } from './paper.ts'
import { peers } from './peers.ts'
import { place } from './place.ts'
import { process } from './process.ts'
import { promises } from './promises.ts'
import { stage } from './stage.ts'
import { timeline } from './timeline.ts'
import { whatIf } from './whatIf.ts'

const cars = ['автомобиль', 'автомобиля', 'автомобилей'] as const
const undated = 'без даты'

/** The words of the scenes below the first view and of the claims: they come with those scenes' script. */
export const scenes: SceneMessages = {
  legend: {
    reported: 'Сообщено о сделанном',
    announced: 'Объявлено о намеченном',
    passed: 'Объявлено, срок прошёл, подтверждения в досье нет',
    derived: 'Вычислено арифметически',
    none: 'В досье нет данных',
  },
  legendName: 'Что значат знаки',

  ourTranslation: 'Наш перевод',
  languageSwitch: 'Язык',
  languageFailed: 'Этот язык загрузить не удалось.',

  themes: { light: 'Светлый режим', dark: 'Тёмный режим' },
  themeSwitch: (theme) => `Включить ${theme.toLowerCase()}`,

  ledger: {
    title: (label, value) => `${label}, ${value}`,
    close: 'Закрыть',
    said: {
      reported: (who, date) => `Сообщено: ${who}, ${date ?? undated}`,
      announced: (who, date) => `Объявлено: ${who}, ${date ?? undated}`,
      accordingTo: (who, date) => `Объявлено, как сообщает ${who}, ${date ?? undated}`,
    },
    carriedBy: (publisher, carries) =>
      carries === null ? `Опубликовано: ${publisher}` : `${capital(carries)}, публикация: ${publisher}`,
    openSource: 'Открыть источник',
    noLink: (reason) => `Ссылки нет: ${reason}`,
    why: (reason) => `Почему выбрано: ${reason}`,
    ranked: { preferred: 'Выбрано', deprecated: 'Отложено' },
    support: {
      official: 'Официально',
      several: 'Несколько источников',
      one: 'Один источник',
      weak: 'Один слабый источник',
    },
    derivedFromIt: 'Что из этого вычислено',
    restated: (amount) => `${amount} в пересчёте`,
    groups: {
      rivals: 'Другие цифры в досье',
      same: 'Кто говорит то же',
      reported: 'Также сообщено',
      announced: 'Также объявлено',
      others: 'Также в досье',
    },
    noOthers: 'Больше в досье ничего нет.',
    rangeOnOthers: (low, high) => `По другим сообщённым суммам, на автомобиль: ${low}\u00a0– ${high}`,
    oneOnOthers: (amount) => `По другой сообщённой сумме: ${amount} на автомобиль`,
    scale: (chosen, others) => `Шкала от нуля: выбрано ${chosen}; в досье также ${others}.`,
    history: 'Другие даты в досье',
    replaced: 'заменено',
    undated: 'дата не названа',
    byPeriod: (value, byDate) => `${value} ${byDate}`,
    forPeriod: (value, period) => `${period}: ${value}`,
    copy: 'Скопировать цитату',
    copied: 'Цитата скопирована',
    notCopied: 'Браузер не разрешил копирование. Вот цитата:',
    citation: (quote, who, date, publisher, address) => `${quote} ${who}, ${date}. ${publisher}. ${address}`.trim(),
    report: 'Сообщить об ошибке',
    states: {
      kept: 'Произошло в последний объявленный срок',
      later: 'Произошло позже последнего объявленного срока',
      ahead: 'Произошло раньше последнего объявленного срока',
      passed: 'Срок прошёл; в досье нет данных ни о том, что это произошло, ни о том, что не произошло',
      due: 'Срок ещё не наступил',
      undated: 'Объявлено без даты',
      unpromised: 'Сообщено; более раннего объявления в досье нет',
    },
  },

  formula: {
    monthsInYear: '12\u00a0месяцев',
    carsPerParcel: '1\u00a0000 автомобилей',
  },
  derived: {
    parcels: (amount) => ofAmount(amount, ['участок', 'участка', 'участков']),
    investmentPerCar: (amount) => `${amount} на автомобиль`,
    investmentPerM2: (amount) => `${amount} на м²`,
    investmentPerParcel: (amount) => `${amount} на участок`,
    sitePerCar: (amount) => `${amount}\u00a0м² на автомобиль`,
    sitePerParcel: (amount) => `${amount}\u00a0м² на участок`,
    carsPerRobot: (amount) => `${ofAmount(amount, cars)} на робота`,
    robotsPerParcel: (amount) => `${ofAmount(amount, ['робот', 'робота', 'роботов'])} на участок`,
    capacityPerMonth: (amount) => `${ofAmount(amount, cars)} в месяц`,
    parcelPerMonth: (amount) => `${ofAmount(amount, cars)} в месяц на участок`,
    carFootprint: (amount) => `${amount}\u00a0м² под одним автомобилем`,
    pitchArea: (amount) => `${amount}\u00a0м² на одном поле`,
    pitches: (amount) => ofAmount(amount, ['футбольное поле', 'футбольного поля', 'футбольных полей']),
    pitchesPerParcel: (amount) => `${ofAmount(amount, ['поле', 'поля', 'полей'])} на участок`,
    fill: (amount) => `${amount} площадки, если поставить вплотную`,
  },

  ceiling: {
    finding: (car, percent) => `Участок\u00a0— это место под 1\u00a0000 ${car}, с точностью до ${percent}`,
    findingLoose: (count, car) => `Участок\u00a0— это место под ${count} ${car}`,
    findingUnknown: 'Размер участка в досье не указан',
    size: (length, width) => `${length}\u00a0×\u00a0${width}\u00a0м`,
    note: (land, capacity, each, car, size, footprint) =>
      `${land}, делённые на ${ofAmount(capacity, cars)},\u00a0— это ${each} на автомобиль. Один ${car}, ${size}, занимает ${footprint}.`,
    over: (percent) =>
      `Годовой выпуск на потолке мощности, поставленный вплотную, потребовал бы на ${percent} больше места, чем есть на площадке.`,
    under: (percent) =>
      `Годовой выпуск на потолке мощности, поставленный вплотную, оставил бы свободными ${percent} площадки.`,
    across: (width, count, car) => `${width}\u00a0м, около ${count} ${car}`,
    drawing: (count) => `Один участок, на нём ${ofAmount(count, cars)}, вид сверху`,
    slotNote: (size, across, down) =>
      `Одно место\u00a0— ${size}\u00a0м, в ряду ${across}, рядов ${down}. Участки\u00a0— наше деление площадки. Это не здания, не боксы и не ячейки роботов.`,
    parcelOf: (count) => `Один участок из ${count}`,
    rows: {
      cars: 'Автомобилей в год, потолок',
      months: 'Автомобилей в месяц, потолок',
      investment: 'Прямые инвестиции',
      robots: 'Роботы',
      pitches: 'Футбольные поля',
    },
    counts: (land) => (land === null ? 'Счёт на том же рисунке' : `Счёт на тех же ${land}`),
    noteUnknown: 'Не всё, из чего это вычисляется, есть в досье.',
    captions: {
      robots: (count) => ({ lead: `Роботов: ${count}.`, rest: 'По знаку на каждого' }),
      robotsLeft: (left) => `, ${counted(left, ['участок пуст', 'участка пусты', 'участков пусты'])}`,
      cars: (count) => ({ lead: `${ofAmount(count, cars)} в год.`, rest: 'По знаку на тысячу, это потолок' }),
      pitches: (count, whole, rest) => ({
        lead: `Футбольных полей: ${count}.`,
        rest: `Целых ${whole}; оставшаяся полоса\u00a0— ещё ${rest}`,
      }),
      dollars: (amount) => ({ lead: `${amount}.`, rest: 'По знаку на миллион, по десять в столбце' }),
    },
    table: 'Что считают рисунки',
    tableColumns: { what: 'Показатель', value: 'В досье', mark: 'Один знак\u00a0— это' },
    measures: 'Длины, по которым рисунки выполнены в масштабе',
    oneMark: {
      robots: '1\u00a0робот',
      cars: '1\u00a0000 автомобилей в год',
      pitches: '1\u00a0поле',
      dollars: '1\u00a0млн долларов',
    },
  },

  timeline,

  people: {
    finding: (present, quoted) =>
      present === 0
        ? 'Об участниках открытия данных в досье нет'
        : `${capital(counted(present, ['руководитель участвовал', 'руководителя участвовали', 'руководителей участвовали']))} в открытии. ${quoted === 0 ? 'Высказываний в досье нет.' : present === 1 ? 'Высказывание в досье есть.' : `В досье есть высказывания ${quoted === present ? 'всех' : `${spelledOf(quoted)} из них`}.`}`,
    note: 'Слова набраны шрифтом с засечками, измерения\u00a0— без засечек. Где цитаты в досье нет, так и сказано.',
    saidAt: (occasion, date) => (date === null ? occasion : `${occasion}, ${date}`),
    atOpening: (how) => `На открытии: ${how.charAt(0).toLowerCase()}${how.slice(1)}`,
    noQuotation: 'Цитаты в досье нет',
    reportedSpeech: (whose) => `В пересказе: ${whose}`,
    nothing: 'Нет данных',
  },

  process,
  asKnown,
  promises,
  changeLog,
  whatIf,
  ground,
  peers,
  market,
  place,

  stage,
  method,
  paper,

  sources: {
    finding: (sources, claims) => `Сведений и высказываний\u00a0— ${claims}, источников за ними\u00a0— ${sources}`,
    note: 'Номер в тексте\u00a0— это номер здесь. Где источники расходятся, страница показывает одно, объясняет почему и приводит остальное.',
    languages: {
      en: 'английский',
      kk: 'казахский',
      ru: 'русский',
      ko: 'корейский',
      zh: 'китайский',
      ja: 'японский',
      uz: 'узбекский',
      de: 'немецкий',
      es: 'испанский',
      it: 'итальянский',
      nl: 'нидерландский',
    },
    undated: 'дата не указана',
    inferred: (date) => `примерно ${date}, дата не указана`,
    noLink: (reason) => `Ссылки нет: ${reason}`,
    carries: (text) => `Первоисточник: ${text}.`,
    facts: (list) => `О чём: ${list}.`,
    moreFacts: (count) => `ещё ${count}`,
    gaps: 'Искали, но в досье нет',
    credits: 'Использованные материалы',
    fonts:
      'Шрифты: Geologica, Source Serif 4, Noto Sans KR и Noto Serif KR, все по лицензии SIL Open Font License 1.1.',
    map: 'Карта: границы Natural Earth, общественное достояние; координаты городов GeoNames, CC BY 4.0.',
    drawings: 'Рисунки вычислены по показанным цифрам; дизайн ни одного производителя не изображён.',
  },
  newerPage: { ready: 'Готова новая версия этой страницы.', show: 'Показать', later: 'Позже' },
  footer: {
    checked: (onDate, days) => `Досье проверено ${onDate}${days === null ? '' : `, ${days}`}`,
    carried: (onDate, digest) => `В этом файле досье, проверенное ${onDate} (${digest})`,
    newest: (date) => `Самый свежий источник: ${date}`,
    days: (days) =>
      days === 0 ? 'сегодня' : days === 1 ? 'вчера' : `${days} ${formOf(days, ['день', 'дня', 'дней'])} назад`,
    computed: 'Рисунки вычислены по показанным цифрам.',
    data: 'Досье (JSON)',
    print: 'Печать',
    report: 'Сообщить об ошибке',
    publishedBy: (name) => `Издатель: ${name}`,
  },
}
