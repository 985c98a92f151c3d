import type { GroundMessages } from '../en/ground.ts'
import { spelled } from './counted.ts'
import { partOf } from './endings.ts'

const noHeadcount = 'Қызметкерлердің нақты саны жинақта жоқ.'

/** The words of the scene `ground`. */
export const ground: GroundMessages = {
  finding: (jobs, announced, reported, isCounted) => {
    const parts = [
      announced > 0 ? `${spelled(announced)} дереккөзде жоспарланған` : null,
      reported > 0 ? `${spelled(reported)} дереккөзде хабарланған` : null,
    ].filter((part) => part !== null)
    const said = `${jobs ?? 'Зауыттағы жұмыс орындары'}: ${parts.join(', ')}${jobs === null ? ', сандары әртүрлі' : ''}.`
    return isCounted ? said : `${said} ${noHeadcount}`
  },
  findingNoJobs: 'Зауытта қанша адам жұмыс істейтіні жинақта жоқ',
  note: 'Жұмыс туралы кім, қашан, не айтты. Одан төмен\u00a0– масштабпен салынған жер және Қазақстанда жасалуға тиіс бөлік.',

  work: 'Жұмыс',
  jobs: 'Жұмыс орындары туралы кім не айтады',
  announced: 'Жоспарланған',
  reported: 'Хабарланған',
  noneAnnounced: 'Жоспарланғаны туралы жинақта ештеңе жоқ',
  noneReported: 'Болғанын хабарлаған ешкім жинақта жоқ',
  noJobs: 'Жұмыс орындарының саны жинақта жоқ',
  noHeadcount,
  saidBy: (who, date) => `${who}, ${date ?? 'күні көрсетілмеген'}`,
  otherWork: 'Жұмыс туралы тағы не бар',

  areas: 'Аудандар бір масштабта',
  areasDrawing: (list) => `Бір масштабпен, бір бұрыштан бірінің үстіне бірі салынған аудандар: ${list}`,
  areaItem: (name, value) => `${name}, ${value}`,
  areasNote:
    'Көлемін салыстыру үшін бір бұрыштан бірінің үстіне бірі салынған. Бұл алаң жоспары емес: ненің қайда орналасқаны көрсетілмейді.',
  parcelsNote: (count) => `Алтын түс\u00a0– ${count} телімге бөлінген зауыт алаңы.`,
  buildingNote: 'Ғимараттар ауданына әр қабаттың ауданы кіруі мүмкін.',
  ofSite: (part, site, share) => `${part} ÷ ${site} = зауыт алаңының ${partOf(share)}`,
  noAreas: 'Аудандар жинақта жоқ',
  lengths: 'Ұзындықтар бір масштабта',
  lengthsNote: 'Әр сызық ең ұзынына қарай салынған; аудандардың масштабы басқа.',
  money: 'Ақша мен уақыт',
  table: 'Аудандар мен ұзындықтар кестесі',
  columns: { what: 'Не', value: 'Жинақта', share: 'Зауыт алаңындағы үлесі', state: 'Күйі', year: 'Жыл' },

  local: 'Қазақстанда жасалатыны',
  shares: (name, list) => `${name}, жылдар бойынша: ${list}`,
  shareItem: (year, share) => `${year} ж.\u00a0– ${share}`,
  shareNone: 'жинақта жоқ',
  shareScale: 'Толық биіктігі\u00a0– 100\u00a0%',
  sharesTable: 'Үлестердің жылдар бойынша кестесі',
  graded: { reported: 'хабарланған', announced: 'жоспарланған', passed: 'жыл өтті, хабар жинақта жоқ' },
  smallUnit: (part, whole, share, year, isReport) =>
    `${part} ÷ ${year} ${isReport ? 'жыл бойынша хабарланған' : 'жылға жоспарланған'} ${whole} = ${share} шағын тораптық құрастыру; қалғаны қалай құрастырылатыны жинақта жоқ`,
  noShare: 'Үлестер жинақта жоқ',
}
