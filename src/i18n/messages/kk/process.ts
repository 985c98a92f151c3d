import type { ProcessMessages } from '../en/process.ts'
import { someOf, spelled } from './counted.ts'
import { possessed } from './endings.ts'

/** The words of the scene `process`. */
export const process: ProcessMessages = {
  finding: (all, welding, others) =>
    others === 0
      ? `${all} роботтың бәрі дәнекерлейді`
      : `${all} роботтың ${possessed(welding)} дәнекерлейді; қалған ${someOf(others, 'of')} не істейтіні жинақта жоқ`,
  findingSteps: (steps) => `Бір алаңда ${spelled(steps)} саты`,
  findingAnnounced: (steps) => `Бір алаңға ${spelled(steps)} саты жоспарланған`,
  findingUnknown: 'Автомобильдің мұнда қалай жасалатыны жинақта жоқ',
  note: 'Сызба сатылардың ретін бір автомобильмен көрсетеді. Бұл\u00a0– цехтардың орналасу жоспары емес.',
  steps: 'Сатылар ретімен',
  nothing: 'Бұл саты туралы жинақта ештеңе жоқ',

  robots: 'Роботтар не істейді',
  robotsDrawing: (all, welding, others) =>
    `${all} робот, бір белгі\u00a0– бір робот: дәнекерлейтіні\u00a0– ${welding}, не істейтіні жинақта жоғы\u00a0– ${others}`,
  weld: (welding) => `${welding} робот дәнекерлейді`,
  left: (all, welding, others) => `${all} − ${welding} = қалған ${others}`,
  leftUse: (others) => `Қалған ${someOf(others, 'of')} не істейтіні жинақта жоқ`,
  useUnknown: 'Роботтардың сатыларға қалай бөлінгені жинақта жоқ',

  kind: 'Зауыттың екі атауы',
  kindOne: 'Зауыттың атауы',
  saidIn: (who, language, date) => (date === null ? `${who}, ${language}` : `${who}, ${language}, ${date}`),
  terms: 'Терминдердің мағынасы, өз сөзімізбен',
  definitions: [
    {
      term: 'Толық цикл',
      meaning: 'Бұл жерде: баспасөз хабарламасында тізілген, жоғарыда көрсетілген сатылардың бір алаңда болуы.',
    },
    {
      term: 'CKD, complete knock-down',
      meaning:
        'Автомобиль бөлшектер жиынтығы болып жеткізіліп, зауытта құрастырылады. Қаншалықты бөлшектелетіні әртүрлі.',
    },
    {
      term: 'Шағын тораптық құрастыру',
      meaning:
        'Қазақстанда қолданылатын термин: автомобиль шағын тораптардан құрастырылады, дәнекерлеу мен бояу да сол жерде жүреді. Ағылшынша оны да CKD деп атайды.',
    },
  ],
  bothHold:
    'Алғашқы екеуі бірін-бірі жоққа шығармайды: бөлшек күйінде жеткізілген автомобильді бір алаңда дәнекерлеп, бояп, құрастыруға болады.',

  claims: 'Зауыт туралы не айтылады',
  claimedBy: (who, date) => `Айтқан: ${who}, ${date ?? 'күні көрсетілмеген'}`,
}
