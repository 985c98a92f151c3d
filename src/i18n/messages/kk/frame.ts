import { capital } from '../../capital.ts'
import type { FrameMessages } from '../en/frame.ts'
import { someOf, spelled } from './counted.ts'

/** The words of the frame and of the first view. What belongs to the facts is in the record instead. */
export const frame: FrameMessages = {
  headline: (plant) => `${plant}: нақты масштабта`,
  /** Advance width of the headline in em, less 0.034, so that it fills the field's width: measured for 30 letters. */
  headlineEm: (headline) => (14.87 * headline.length) / 30,
  pageTitle: (plant) => `${plant}: нақты масштабта. Зауыт туралы деректер жинағы`,
  description: (plant) =>
    `Қостанайдағы ${plant} зауыты туралы не жоспарланған, не болған және не белгісіз: әр сан оны кім, қашан және қандай сөзбен айтқанымен бірге берілген.`,

  skip: 'Сандарға өту',
  sections: 'Бөлімдер',
  menu: 'Мәзір',
  closeMenu: 'Жабу',

  nav: {
    figures: 'Сандар',
    ceiling: 'Масштаб',
    timeline: 'Мерзім',
    promises: 'Жоспар',
    whatif: 'Егер',
    process: 'Өндіріс',
    ground: 'Жұмыс',
    people: 'Адамдар',
    peers: 'Салыстыру',
    market: 'Нарық',
    place: 'Орны',
    method: 'Әдіс',
    sources: 'Дереккөз',
  },

  grades: {
    reported: 'Хабарланған',
    announced: 'Жоспарланған',
    passed: 'Жоспарланған, мерзімі өткен',
    derived: 'Есептелген',
    none: 'Дерек жоқ',
    differ: 'Дереккөздер әртүрлі',
  },
  // They stand after a label and above the number, so that no word can follow it.
  bounds: { 'up-to': 'ең көбі', about: 'шамамен', 'at-least': 'кемінде', over: 'бұдан астам' },
  status: {
    name: 'Жинақтың жай-күйі',
    open: (onDate) => `${onDate} ашылды`,
    happened: (event, onDate) => `${onDate}: ${event}`,
    passed: (subject, forDate) => `${subject} ${forDate} жоспарланған, растау жоқ`,
    due: (subject, forDate) => `${subject} ${forDate} жоспарланған`,
    undated: (subject) => `${subject} жоспарланған, мерзімі аталмаған`,
    output: (months) => `${capital(spelled(months))} айдың шығарылымы хабарланған`,
    'no-output': 'Айлық шығарылым дерегі жоқ',
    nothing: 'Жинақта мерзімі белгілі ештеңе жоқ',
    more: (count) => `тағы ${count}`,
    fewer: 'Жасыру',
    stale: (onDate, _days, number) => `Жинақ соңғы рет ${number} күн бұрын, ${onDate} тексерілген`,
    notRenewed: (onDate) => `Жинақтың ең жаңа нұсқасын алу мүмкін болмады. Бұл\u00a0– ${onDate} тексерілген нұсқа.`,
    older: (onDate) => `Сервер жинақтың бұрынғы нұсқасын жіберді, ол алынбады. Бұл\u00a0– ${onDate} тексерілген нұсқа.`,
  },
  tryAgain: 'Қайталап көру',

  opening: {
    deckParcels: (parcels, land, cars, money, list) => {
      const each = [land && `${land} жер`, `жылына ${cars} автомобиль шығаратын қуат`, money && `${money} инвестиция`]
      return `Зауыт алаңын тең ${parcels} телімге бөлейік. Әр телімге ${list(each.filter((part) => part !== null))} келеді.`
    },
    deckRobots: (robots, samples) =>
      samples
        ? `${robots} телімнің әрқайсысына бір роботтан келеді. Қалған екеуі телімнің көлемін көрсетеді: бірінде автомобиль сиятын 1\u00a0000 орын, екіншісінде футбол алаңы бар.`
        : `Жинақтағы робот саны: ${robots}.`,
    noCapacity: 'Бұл күнге қуат туралы дерек жинақта жоқ, сондықтан зауыт алаңын телімдерге бөлу мүмкін емес.',
    noRobots: 'Зауытта неше робот бар екені жинақта жоқ.',
    layersName: 'Телімдерде не саналады',
    layers: { robots: 'Робот', cars: 'Көлік', pitches: 'Футбол алаңы', dollars: 'Доллар' },
    slots: (car) => `${car} көлеміндегі шамамен 1\u00a0000 орын`,
    parcel: (width, height) => `Әр телім ${width}\u00a0×\u00a0${height}\u00a0м`,
    noArea: 'Ауданы жинақта жоқ',
    equalArea: 'Сызба, зауыт жоспары емес',
    pitch: (length, width) => `Футбол алаңы, ${length}\u00a0×\u00a0${width}\u00a0м`,
    fieldLabel: (parcels, layer) =>
      `Тең ${parcels} телімге бөлінген зауыт алаңы: аудандары тең сызба, алаң жоспары емес. ${layer}`,
    filled: (parcels, year) =>
      `${capital(spelled(parcels))} телім боялған: ${year} жылы шығарылғаны хабарланған әр 1\u00a0000 автомобильге бір телімнен.`,
  },

  layer: {
    robots: (count) => `${count} робот, бір белгі\u00a0– бір робот`,
    cars: (count) => `Жылына ${count} автомобиль шығаратын қуат, бір белгі\u00a0– 1\u00a0000 автомобиль`,
    pitches: (count) => `${count} футбол алаңы; бүтін алаң сыймаған бөлік сызықшаланған`,
    dollars: (amount) => `${amount}, бір белгі\u00a0– 1\u00a0млн\u00a0доллар`,
  },

  figures: {
    name: 'Негізгі сандар',
    open: (label, value) => `${label}: ${value}. Мұны кім айтады?`,
    perParcel: (amount) => `Телімге ${amount}`,
    robotsPerParcel: (left, rate) =>
      left === 0
        ? 'Әр телімге бір робот'
        : left > 0
          ? `Әр телімге бір робот, ${someOf(left)} бос`
          : `Бір телімге ${rate} робот`,
    perCar: (amount) => `Бір автомобильдік қуатқа ${amount}`,
    landPerCar: (amount, car) => `Бір автомобильдік қуатқа ${amount}${car === null ? '' : `, шамамен бір ${car}`}`,
    carsPerRobot: (amount) => `Бір роботқа ${amount} автомобильдік қуат`,
    perMonth: (amount) => `Толық қуатпен айына ${amount}`,
    rivals: (lower, higher, apart) => {
      const kinds = [
        { count: lower, how: 'аз' },
        { count: higher, how: 'көп' },
        { count: apart, how: 'өзге валютамен' },
      ].filter(({ count }) => count > 0)
      const [first] = kinds
      if (first === undefined) return ''
      if (kinds.length === 1) return `Басқа ${spelled(first.count)} хабарда ${first.how}`
      return `Басқа хабарлар: ${kinds.map(({ count, how }) => `${someOf(count, 'at')} ${how}`).join(', ')}`
    },
    none: 'Дерек жоқ',
    noneFor: (label) => `${label}: бұл күнге жинақта дерек жоқ`,
  },

  sourceNumber: (number) => `${number}-дереккөз`,

  loading: 'Деректер жинағы оқылып жатыр…',
  failure: {
    notLoaded: 'Бет жүктелмеді. Оны қайта жүктеңіз.',
    fetchTitle: 'Деректер жинағын алу мүмкін болмады',
    crashTitle: 'Бұл бөлікті көрсету мүмкін болмады',
    crashText: 'Беттің қалған бөлігіне бұл әсер етпейді.',
  },
}
