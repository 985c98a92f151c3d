import type { Language } from '../plant/languages.ts'

interface Term {
  /** Why this word and no other. */
  readonly why: string
  /** The word to use, in its dictionary form. */
  readonly words: Readonly<Record<Language, string>>
  /** How a text is recognised that uses it, whatever its ending; where English has it, each language must. */
  readonly in: Readonly<Record<Language, RegExp>>
}

/** The terms that mean the same wherever they stand: in the interface, in the record and on paper. */
export const glossary = {
  reported: {
    why: 'A source says that it is so or that it happened. Not "confirmed": nobody checked it for us.',
    words: { en: 'reported', kk: 'хабарланған', ru: 'сообщено', ko: '보도' },
    in: { en: /^reported$/i, kk: /хабарла/i, ru: /сообщ/i, ko: /보도/ },
  },
  announced: {
    why: 'Said to be intended. Never said as if it had happened.',
    words: { en: 'announced', kk: 'жоспарланған', ru: 'объявлено', ko: '예정' },
    in: { en: /^announced$/i, kk: /жоспарлан/i, ru: /объявлен/i, ko: /예정/ },
  },
  record: {
    why: 'All that this page holds. "Not on record" is about our record and never about the world.',
    words: { en: 'the record', kk: 'жинақ', ru: 'досье', ko: '기록' },
    in: { en: /\bnot on record\b/i, kk: /жинақ|дерек/i, ru: /досье|нет данных/i, ko: /기록/ },
  },
  upTo: {
    why: 'A ceiling, not a promise of the number.',
    words: { en: 'up to', kk: 'дейін', ru: 'до', ko: '최대' },
    in: { en: /\bup to\b/i, kk: /дейін|ең көбі/i, ru: /(^|[\s«])до([\s»]|$)/i, ko: /최대|까지/ },
  },
  capacity: {
    why: 'What can be made in a year, not what is made.',
    words: { en: 'capacity', kk: 'қуат', ru: 'мощность', ko: '생산능력' },
    in: { en: /\bcapacity\b/i, kk: /қуат/i, ru: /мощност/i, ko: /생산\s?능력/ },
  },
  smallUnit: {
    why: 'The term of Kazakhstan’s industrial policy, in English also CKD; large-unit assembly is SKD.',
    words: {
      en: 'small-unit assembly',
      kk: 'шағын тораптық құрастыру',
      ru: 'мелкоузловая сборка',
      ko: '소단위 조립',
    },
    in: { en: /\bsmall-unit\b/i, kk: /шағын торап/i, ru: /мелкоузлов/i, ko: /소단위/ },
  },
  localisation: {
    why: 'Making parts in the country; the centre is a plant for parts beside the car plant.',
    words: { en: 'localisation', kk: 'жергіліктендіру', ru: 'локализация', ko: '현지화' },
    in: { en: /\blocalisation\b/i, kk: /жергілікт/i, ru: /локализац/i, ko: /현지화/ },
  },
  akim: {
    why: 'The head of a region or a city is called so in Kazakhstan; Korean says beside it what the office is.',
    words: { en: 'akim', kk: 'әкім', ru: 'аким', ko: '아킴' },
    in: { en: /\bakim\b/i, kk: /әкім/i, ru: /аким/i, ko: /아킴/ },
  },
  parcel: {
    why: 'Our division of the site. Not a building, a bay or a robot cell.',
    words: { en: 'parcel', kk: 'телім', ru: 'участок', ko: '구획' },
    in: { en: /\bparcels?\b/i, kk: /телім/i, ru: /участ[ок]/i, ko: /구획/ },
  },
} as const satisfies Readonly<Record<string, Term>>
