import { capital } from '../../capital.ts'
import type { GroundMessages } from '../en/ground.ts'
import { counted, formOf, ofAmount, spelled } from './counted.ts'

const noHeadcount = 'Фактической численности работников в досье нет.'

/** The words of the scene `ground`. */
export const ground: GroundMessages = {
  finding: (jobs, announced, reported, isCounted) => {
    const sources = ['источник', 'источника', 'источников'] as const
    const parts = [
      announced > 0 ? `${formOf(announced, ['объявил', 'объявили', 'объявили'])} ${counted(announced, sources)}` : null,
      reported > 0
        ? `${formOf(reported, ['сообщил', 'сообщили', 'сообщили'])} ${announced > 0 ? spelled(reported) : counted(reported, sources)}`
        : null,
    ].filter((part) => part !== null)
    const said = `${jobs === null ? 'Рабочие места на заводе' : capital(jobs)}: ${parts.join(', ')}${jobs === null ? ', числа расходятся' : ''}.`
    return isCounted ? said : `${said} ${noHeadcount}`
  },
  findingNoJobs: 'Сколько человек работает на заводе, в досье не указано',
  note: 'Что говорилось о рабочих местах, кем и когда. Ниже\u00a0— территория в масштабе и то, что должно производиться в Казахстане.',

  work: 'Работа',
  jobs: 'Кто что говорит о рабочих местах',
  announced: 'Объявлено',
  reported: 'Сообщено',
  noneAnnounced: 'В досье никто их не объявлял',
  noneReported: 'В досье никто о них не сообщал',
  noJobs: 'Числа рабочих мест в досье нет',
  noHeadcount,
  saidBy: (who, date) => `${who}, ${date ?? 'без даты'}`,
  otherWork: 'Другое о работе',

  areas: 'Площади в одном масштабе',
  areasDrawing: (list) => `Площади в одном масштабе, наложенные друг на друга от одного угла: ${list}`,
  areaItem: (name, value) => `${name}, ${value}`,
  areasNote: 'Наложены от одного угла, чтобы сравнить размеры. Это не план: где что находится, не показано.',
  parcelsNote: (count) =>
    `Золотом\u00a0— площадка, поделённая на ${ofAmount(count, ['участок', 'участка', 'участков'])}.`,
  buildingNote: 'Площадь зданий может включать все этажи.',
  ofSite: (part, site, share) => `${part} ÷ ${site} = ${share} площадки`,
  noAreas: 'Площадей в досье нет',
  lengths: 'Длины в одном масштабе',
  lengthsNote: 'Каждая линия соотнесена с самой длинной; у площадей другой масштаб.',
  money: 'Деньги и время',
  table: 'Площади и длины таблицей',
  columns: { what: 'Что', value: 'В досье', share: 'От площадки', state: 'Состояние', year: 'Год' },

  local: 'Сделано в Казахстане',
  shares: (name, list) => `${name} по годам: ${list}`,
  shareItem: (year, share) => `${year}\u00a0— ${share}`,
  shareNone: 'нет данных',
  shareScale: 'Полная высота\u00a0— 100\u00a0%',
  sharesTable: 'Доли по годам таблицей',
  graded: { reported: 'сообщено', announced: 'объявлено', passed: 'год прошёл, сообщений нет' },
  smallUnit: (part, whole, share, year, isReport) =>
    `${isReport ? 'Сообщено за' : 'Объявлено на'} ${year}\u00a0год: ${part} ÷ ${whole} = ${share} мелкоузловой сборкой; как делаются остальные, в досье не сказано`,
  noShare: 'Долей в досье нет',
}
