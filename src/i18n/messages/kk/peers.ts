import { capital } from '../../capital.ts'
import type { PeersMessages } from '../en/peers.ts'
import { someOf, spelled } from './counted.ts'

type Measure = keyof PeersMessages['measures']
type Field = Parameters<PeersMessages['unlike']['missing']>[0][number]

const fields: Readonly<Record<Field, string>> = {
  opening: 'ашылуы',
  capacity: 'қуаты',
  firstCapacity: 'қуаты',
  site: 'алаңы',
  investment: 'инвестициясы',
  robots: 'роботтары',
  jobs: 'жұмыс орындары',
}

const measures: Readonly<Record<Measure, string>> = {
  site: 'Бір автомобильге алаң',
  investment: 'Бір автомобильге инвестиция',
  robots: 'Бір роботқа автомобиль',
  jobs: 'Жұмыс орындары',
}

/** The words of the scene `peers`. */
export const peers: PeersMessages = {
  noPeers: 'Бұл зауытпен салыстыратын басқа зауыт жинақта жоқ',
  /** This plant's own figure, as the heading begins. */
  own: {
    site: (amount) => `Бір автомобильге ${amount} алаң`,
    investment: (amount) => `Бір автомобильге ${amount} инвестиция`,
    robots: (amount) => `Бір роботқа ${amount}`,
    jobs: (amount) => amount,
  },
  announced: (own) => `${own}, жоспарланған`,
  ownNone: (measure, plant, why) => `${measures[measure]}, ${plant}: ${why}`,
  noneLike: (own) => `${own}; салыстыруға келетін көрсеткіші бар басқа зауыт жинақта жоқ`,
  finding: (own, _measure, smaller, same, larger) => {
    const all = smaller + same + larger
    const sides = [
      { count: smaller, role: 'from', how: 'көп' },
      { count: larger, role: 'from', how: 'аз' },
      { count: same, role: 'with', how: 'бірдей' },
    ] as const
    const present = sides.filter(({ count }) => count > 0)
    const said = present.map(({ count, role, how }) => {
      if (present.length > 1) return `${someOf(count, role)} ${how}`
      if (all === 1) return role === 'from' ? `жалғыз зауыттан ${how}` : `жалғыз зауытпен ${how}`
      return role === 'from' ? `бәрінен ${how}` : `бәрімен ${how}`
    })
    const among = all === 1 ? '' : `${spelled(all)} зауыттың `
    return `${own}: салыстыруға келетін ${among}${said.join(', ')}`
  },

  note: 'Көрсеткіштер әр жылдікі, аясы да әртүрлі, сондықтан тек шамалап салыстыруға болады.',
  divisors: {
    site: 'Алаң жылдық қуатқа бөлінген.',
    investment:
      'Инвестиция сол қаражатқа құрылған қуатқа бөлінген. Доллар өз жылының құнымен алынған, бағаның өзгеруі ескерілмеген.',
    robots: 'Роботтармен бірге құрылған қуат олардың санына бөлінген.',
    jobs: 'Жұмыс орындары зауыттың көлеміне қарамай, жинақтағы күйінде берілген. «Астам» сияқты сөздер санның жанында қалады.',
  },
  roundly: '«Астам», «дейін» сияқты сөздер санның жанында қалады, бірақ бөлгенде ескерілмейді.',
  counted: (compared, others) => {
    const is = `салыстыруға келетін көрсеткіші ${compared === 0 ? 'хабарланбаған' : 'хабарланған'}`
    if (others === 1) return `Басқа бір зауыттың ${is}.`
    return `Басқа ${spelled(others)} зауыттың ${compared === others && compared > 0 ? 'бәрінің' : someOf(compared, 'of')} ${is}.`
  },
  planned: (count) => `Тағы ${someOf(count)} жоспарға сүйенеді: үзік сызықпен салынған, есепке кірмеген.`,
  open: (count) =>
    `Тағы ${someOf(count, 'of')} тек төменгі шегі берілген, ал бұл зауыттың көрсеткіші оған жетеді: есепке кірмеген.`,
  rivals: (count) => `Бұл зауыттың инвестициясы туралы жинақта тағы ${spelled(count)} сома бар.`,
  lane: (car) => `Әр жолақтың ені\u00a0– бір ${car} ені; үзік сызық\u00a0– бір ${car} ұзындығы.`,

  measureName: 'Салыстыру өлшемі',
  measures,
  orderName: 'Реттеу',
  orders: { value: 'Ең үлкені', capacity: 'Қуаты', opening: 'Ең ескісі', name: 'Атауы' },

  chart: (finding, plants) => `${finding}. ${plants} зауыттың бағандары; сол сандар төмендегі кестеде де бар.`,
  barsFailed: 'Бағандар жүктелмеді. Сандар олардың өзінсіз берілген.',
  thisPlant: 'осы зауыт',
  plan: 'жоспар',
  values: {
    site: (amount) => `${amount}\u00a0м²`,
    robots: (amount) => `${amount} автомобиль`,
  },
  unlike: {
    missing: (names, list) => `${missing(names, list)} жинақта жоқ`,
    rate: (amount) => `есептелмеген: ${amount}, күні көрсетілген бағам жинақта жоқ`,
    unit: (amount) => `есептелмеген: ${amount}\u00a0– басқа өлшем`,
    division: 'есептелмеген: бөлетін сан жоқ',
    scope: (scopes, list) => `салыстыруға келмейді: ${list([...scopes])}`,
  },
  sentence: capital,

  table: 'Барлық зауыт және олар салыстырылатын көрсеткіштер',
  columns: {
    plant: 'Зауыт',
    opening: 'Ашылғаны не басталғаны',
    capacity: 'Қуаты',
    ...measures,
  },
  atFirst: 'Алғашында:',
  /** Beside a figure that opens, what it is divided by or divides. */
  dividedBy: (amount) => `÷ ${amount} автомобиль`,
  dividing: (amount) => `${amount} автомобиль ÷`,
  cell: {
    missing: (names, list) => `Есептелмеген: ${missing(names, list)} жинақта жоқ`,
    rate: 'Есептелмеген: күні көрсетілген бағам жинақта жоқ',
    unit: 'Есептелмеген: басқа өлшем',
    division: 'Есептелмеген: бөлетін сан жоқ',
  },
  others: 'Бұл зауыттар туралы жинақта тағы не бар',
  othersOf: (plant, count) => `${plant}: тағы ${spelled(count)} дерек`,
}

function missing(names: readonly Field[], list: (items: string[]) => string): string {
  return list([...new Set(names.map((name) => fields[name]))])
}
