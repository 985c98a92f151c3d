import { capital } from '../../capital.ts'
import type { SceneMessages } from '../en/scenes.ts'
import { asKnown } from './asKnown.ts'
import { changeLog } from './changeLog.ts'
import { someOf, spelled } from './counted.ts'
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

const undated = 'күні көрсетілмеген'

/** The words of the scenes below the first view and of the claims: they come with those scenes' script. */
export const scenes: SceneMessages = {
  legend: {
    reported: 'Болғаны хабарланған',
    announced: 'Болады деп жоспарланған',
    passed: 'Жоспарланған, мерзімі өткен, жинақта растау жоқ',
    derived: 'Арифметикамен есептелген',
    none: 'Жинақта ештеңе жоқ',
  },
  legendName: 'Белгілер нені білдіреді',

  /** Over words that were said in another language. */
  ourTranslation: 'Біздің аударма',
  languageSwitch: 'Тіл',
  languageFailed: 'Бұл тілді жүктеу мүмкін болмады.',

  themes: { light: 'Ашық түстер', dark: 'Қою түстер' },
  themeSwitch: (theme) => `Беттің түсін ауыстыру: ${theme.toLowerCase()}`,

  ledger: {
    title: (label, value) => `${label}: ${value}`,
    close: 'Жабу',
    /** Who said it and when; a newspaper announces nothing itself. */
    said: {
      reported: (who, date) => `Хабарлаған: ${who}, ${date ?? undated}`,
      announced: (who, date) => `Жоспарды жариялаған: ${who}, ${date ?? undated}`,
      accordingTo: (who, date) => `Жоспарланғанын хабарлаған: ${who}, ${date ?? undated}`,
    },
    carriedBy: (publisher, carries) =>
      carries === null ? `Жариялаған: ${publisher}` : `${carries}; таратқан: ${publisher}`,
    openSource: 'Дереккөзді ашу',
    noLink: (reason) => `Сілтеме жоқ: ${reason}`,
    why: (reason) => `Неге осы мәлімет: ${reason}`,
    ranked: { preferred: 'Таңдалған', deprecated: 'Шеттетілген' },
    support: {
      official: 'Ресми',
      several: 'Бірнеше дереккөз',
      one: 'Бір дереккөз',
      weak: 'Бір әлсіз дереккөз',
    },
    derivedFromIt: 'Осыдан есептелген',
    restated: (amount) => `${amount} (қайта есептегенде)`,
    groups: {
      rivals: 'Жинақтағы басқа сандар',
      same: 'Дәл осыны айтатын басқалар',
      reported: 'Тағы не хабарланған',
      announced: 'Тағы не жоспарланған',
      others: 'Жинақта тағы не бар',
    },
    noOthers: 'Жинақта басқа ештеңе жоқ.',
    rangeOnOthers: (low, high) => `Хабарланған басқа сомалар бойынша бір автомобильге: ең азы ${low}, ең көбі ${high}`,
    oneOnOthers: (amount) => `Хабарланған басқа сома бойынша бір автомобильге ${amount}`,
    scale: (chosen, others) =>
      `Нөлден басталатын шкала: таңдалғаны\u00a0– ${chosen}; жинақта тағы бары\u00a0– ${others}.`,
    history: 'Жинақтағы басқа мерзімдер',
    replaced: 'ауыстырылған',
    undated: 'мерзімі аталмаған',
    byPeriod: (value, byDate) => `${byDate} ${value}`,
    forPeriod: (value, period) => `${value} (${period})`,
    copy: 'Дәйексөзді көшіру',
    copied: 'Дәйексөз көшірілді',
    notCopied: 'Бұл браузер көшіруге рұқсат бермеді. Дәйексөз:',
    citation: (quote, who, date, publisher, address) => `${quote} ${who}, ${date}. ${publisher}. ${address}`.trim(),
    report: 'Қате туралы хабарлау',
    states: {
      kept: 'Соңғы жоспарланған мерзімінде болды',
      later: 'Соңғы жоспарланған мерзімінен кеш болды',
      ahead: 'Соңғы жоспарланған мерзімінен ерте болды',
      passed: 'Мерзімі өтті; болғаны да, болмағаны да жинақта жоқ',
      due: 'Мерзімі әлі келген жоқ',
      undated: 'Жоспарланған, мерзімі аталмаған',
      unpromised: 'Хабарланған; бұрынғы жоспары жинақта жоқ',
    },
  },

  formula: {
    monthsInYear: '12\u00a0ай',
    carsPerParcel: '1\u00a0000 автомобиль',
  },
  derived: {
    parcels: (amount) => `${amount} телім`,
    investmentPerCar: (amount) => `бір автомобильге ${amount}`,
    investmentPerM2: (amount) => `бір шаршы метрге ${amount}`,
    investmentPerParcel: (amount) => `бір телімге ${amount}`,
    sitePerCar: (amount) => `бір автомобильге ${amount}\u00a0м²`,
    sitePerParcel: (amount) => `бір телімге ${amount}\u00a0м²`,
    carsPerRobot: (amount) => `бір роботқа ${amount} автомобиль`,
    robotsPerParcel: (amount) => `бір телімге ${amount} робот`,
    capacityPerMonth: (amount) => `айына ${amount} автомобиль`,
    parcelPerMonth: (amount) => `бір телімге айына ${amount} автомобиль`,
    carFootprint: (amount) => `бір автомобильдің астында ${amount}\u00a0м²`,
    pitchArea: (amount) => `бір футбол алаңы ${amount}\u00a0м²`,
    pitches: (amount) => `${amount} футбол алаңы`,
    pitchesPerParcel: (amount) => `бір телімге ${amount} футбол алаңы`,
    fill: (amount) => `бамперлері түйісе қойылса, жерден алатын үлесі ${amount}`,
  },

  ceiling: {
    finding: (car, percent) => `Бір телім\u00a0– 1\u00a0000 ${car} алатын орын, айырмасы ${percent} шегінде`,
    findingLoose: (cars, car) => `Бір телім\u00a0– ${cars} ${car} алатын орын`,
    findingUnknown: 'Телімнің көлемі жинақта жоқ',
    /** Length and width of a car in metres. */
    size: (length, width) => `${length}\u00a0×\u00a0${width}\u00a0м`,
    note: (land, capacity, each, car, size, footprint) =>
      `${land} жерді ${capacity} автомобильге бөлгенде, әрқайсысына ${each} келеді. Бір ${car} (${size}) ${footprint} орын алады.`,
    over: (percent) =>
      `Қуат шегінде бір жылда шығатын автомобильдер бамперлері түйісе қойылса, алаңның өзінен ${percent} артық орын керек болар еді.`,
    under: (percent) =>
      `Қуат шегінде бір жылда шығатын автомобильдер бамперлері түйісе қойылса, алаңда ${percent} бос орын қалар еді.`,
    across: (width, cars, car) => `${width}\u00a0м, шамамен ${cars} ${car}`,
    drawing: (cars) => `Жоғарыдан көрінген ${cars} автомобильмен толтырылған бір телім`,
    slotNote: (size, across, down) =>
      `Бір орын\u00a0– ${size}\u00a0м, көлденеңінен ${across}, тігінен ${down} орын. Телімдер\u00a0– зауыт алаңын өзіміз бөлген бөліктер. Олар ғимарат та, цех аралығы да, робот ұяшығы да емес.`,
    parcelOf: (count) => `${count} телімнің бірі`,
    rows: {
      cars: 'Жылдық қуат шегі, автомобиль',
      months: 'Айлық қуат шегі, автомобиль',
      investment: 'Тікелей инвестиция',
      robots: 'Робот',
      pitches: 'Футбол алаңы',
    },
    counts: (land) => (land === null ? 'Сол сызбада санағанда' : `Сол ${land} аумақта санағанда`),
    noteUnknown: 'Мұны есептеуге керек деректер жинақта толық емес.',
    captions: {
      robots: (count) => ({ lead: `${count} робот.`, rest: 'Бір белгі\u00a0– бір робот' }),
      robotsLeft: (left) => `, ${spelled(left)} телім бос`,
      cars: (count) => ({
        lead: `Жылына ${count} автомобиль.`,
        rest: 'Бір белгі\u00a0– 1\u00a0000 автомобиль, қуат шегі',
      }),
      pitches: (count, whole, rest) => ({
        lead: `${count} футбол алаңы.`,
        rest: `Бүтіні\u00a0– ${whole}; қалған жолақ ${rest} алаңға тең`,
      }),
      dollars: (amount) => ({
        lead: `${amount}.`,
        rest: 'Бір белгі\u00a0– 1\u00a0млн\u00a0доллар, әр бағанда он белгі',
      }),
    },
    table: 'Сызбаларда не саналады',
    tableColumns: { what: 'Көрсеткіш', value: 'Жинақта', mark: 'Бір белгі' },
    measures: 'Сызбалардың масштабына алынған ұзындықтар',
    oneMark: {
      robots: '1 робот',
      cars: 'жылына 1\u00a0000 автомобиль',
      pitches: '1 футбол алаңы',
      dollars: '1\u00a0млн\u00a0доллар',
    },
  },

  timeline,

  people: {
    finding: (present, quoted) => {
      if (present === 0) return 'Ашылу салтанатына кімнің қатысқаны жинақта жоқ'
      const all = present === 1 ? 'Оның' : quoted === 0 ? 'Олардың' : 'Бәрінің'
      const whose = quoted === 0 || quoted === present ? all : capital(someOf(quoted, 'of'))
      const words = `${whose} сөзі жинақта ${quoted === 0 ? 'жоқ' : 'бар'}.`
      return `Ашылу салтанатына ${spelled(present)} басшы қатысты. ${words}`
    },
    note: 'Сөздер серифті, өлшемдер серифсіз қаріппен терілген. Жинақта дәйексөз болмаса, бет соны айтады.',
    saidAt: (occasion, date) => (date === null ? occasion : `${occasion}, ${date}`),
    atOpening: (how) => `${how} (ашылу салтанаты)`,
    noQuotation: 'Жинақта дәйексөз жоқ',
    reportedSpeech: (whose) => `Баяндаған: ${whose}`,
    nothing: 'Жинақта ештеңе жоқ',
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
    finding: (sources, claims) => `${claims} мәлімет пен айтылған сөз ${sources} дереккөзге сүйенеді`,
    note: 'Мәтіндегі нөмір\u00a0– осы тізімдегі нөмір. Дереккөздер әртүрлі айтса, бет біреуін көрсетіп, себебін айтады, қалғандарын тізіп береді.',
    languages: {
      en: 'ағылшынша',
      kk: 'қазақша',
      ru: 'орысша',
      ko: 'корейше',
      zh: 'қытайша',
      ja: 'жапонша',
      uz: 'өзбекше',
      de: 'немісше',
      es: 'испанша',
      it: 'итальянша',
      nl: 'нидерландша',
    },
    undated,
    inferred: (date) => `шамамен ${date}, ${undated}`,
    noLink: (reason) => `Сілтеме жоқ: ${reason}`,
    carries: (text) => `Қайдан алған: ${text}.`,
    facts: (list) => `Осыған сүйенетін деректер: ${list}.`,
    moreFacts: (count) => `тағы ${count}`,
    gaps: 'Ізделген, бірақ жинақта жоқ',
    credits: 'Пайдаланылған материалдар',
    fonts:
      'Қаріптер: Geologica, Source Serif 4, Noto Sans KR және Noto Serif KR, бәрі\u00a0– SIL Open Font License 1.1 бойынша.',
    map: 'Карта: шекаралар\u00a0– Natural Earth, қоғамдық игілік; қала координаттары\u00a0– GeoNames, CC BY 4.0 бойынша.',
    drawings: 'Сызбалар көрсетілген сандардан есептелген; ешбір өндірушінің дизайны салынбаған.',
  },
  newerPage: { ready: 'Бұл беттің жаңа нұсқасы дайын.', show: 'Көрсету', later: 'Кейін' },
  footer: {
    checked: (onDate, days) => `Жинақ ${onDate} тексерілген${days === null ? '' : ` (${days})`}`,
    carried: (onDate, digest) => `Бұл файлда ${onDate} тексерілген жинақ бар (${digest})`,
    newest: (date) => `Пайдаланылған ең жаңа дереккөз: ${date}`,
    days: (days) => (days === 0 ? 'бүгін' : days === 1 ? 'кеше' : `${days} күн бұрын`),
    computed: 'Сызбалар көрсетілген сандардан есептелген.',
    data: 'Деректер жинағы (JSON)',
    print: 'Басып шығару',
    report: 'Қате туралы хабарлау',
    publishedBy: (name) => `Жариялаушы: ${name}`,
  },
}
