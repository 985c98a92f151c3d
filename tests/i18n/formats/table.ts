import type { Format, SceneFormat } from '../../../src/i18n/formats/format.ts'
import type { Language } from '../../../src/plant/languages.ts'
import type { AmountClaim, PlaceClaim } from '../../../src/plant/plantSchema.ts'

export type AllFormats = Format & SceneFormat

type Write = (format: AllFormats) => string

/** What is written, and how each language writes it: ~ is a space that does not break. */
interface Case extends Readonly<Record<Language, string>> {
  readonly of: string
  readonly write: Write
}

const claim = (given: Partial<AmountClaim>) => given as AmountClaim

const cases: readonly Case[] = [
  written('1234567.8 whole', (f) => f.number(1_234_567.8), '1,234,568', '1~234~568', '1~234~568', '1,234,568'),
  written('1234567.8 exactly', (f) => f.exact(1_234_567.8), '1,234,567.8', '1~234~567,8', '1~234~567,8', '1,234,567.8'),
  written('70000', (f) => f.number(70_000), '70,000', '70~000', '70~000', '70,000'),
  written('9.139 as a measure', (f) => f.measure(9.139), '9.14', '9,14', '9,14', '9.14'),

  written(
    '310 million dollars',
    amount(310e6, 'USD'),
    '$310~million',
    '310~млн~доллар',
    '310~млн~долларов',
    '3억~1천만~달러',
  ),
  written(
    '4,428,571 dollars',
    amount(4_428_571.43, 'USD'),
    '$4.43~million',
    '4,43~млн~доллар',
    '4,43~млн~долларов',
    '443만~달러',
  ),
  written('4,429 dollars', amount(4428.57, 'USD'), '$4,429', '4~429~доллар', '4~429~долларов', '4,429달러'),
  written(
    '131.5 billion tenge',
    exactly(131.5e9, 'KZT'),
    'KZT~131.5~billion',
    '131,5~млрд~теңге',
    '131,5~млрд~тенге',
    '1,315억~텡게',
  ),
  written(
    '1.55 billion dollars',
    exactly(1.55e9, 'USD'),
    '$1.55~billion',
    '1,55~млрд~доллар',
    '1,55~млрд~долларов',
    '15억~5천만~달러',
  ),
  written(
    '203.7 million dollars',
    exactly(203.7e6, 'USD'),
    '$203.7~million',
    '203,7~млн~доллар',
    '203,7~млн~долларов',
    '2억~370만~달러',
  ),
  written('700 million euros', exactly(700e6, 'EUR'), '€700~million', '700~млн~еуро', '700~млн~евро', '7억~유로'),
  written(
    '6.56 billion tenge',
    exactly(6.56e9, 'KZT'),
    'KZT~6.56~billion',
    '6,56~млрд~теңге',
    '6,56~млрд~тенге',
    '65억~6천만~텡게',
  ),

  written('630,000 m²', exactly(630_000, 'm2'), '630,000~m²', '630~000~м²', '630~000~м²', '63만㎡'),
  written('62.95 ha', exactly(62.95, 'ha'), '62.95~ha', '62,95~га', '62,95~га', '62.95ha'),
  written('5.25 km', exactly(5.25, 'km'), '5.25~km', '5,25~км', '5,25~км', '5.25km'),
  written('46.5 %', exactly(46.5, 'percent'), '46.5%', '46,5~%', '46,5~%', '46.5%'),
  written('68 robots', exactly(68, 'robot'), '68~robots', '68~робот', '68~роботов', '로봇~68대'),
  written('1,500 jobs', exactly(1500, 'job'), '1,500~jobs', '1~500~жұмыс орны', '1~500~рабочих мест', '일자리~1,500개'),
  written(
    '146,200 vehicles',
    exactly(146_200, 'motor-vehicle'),
    '146,200~vehicles',
    '146~200~автокөлік',
    '146~200~единиц автотехники',
    '차량~146,200대',
  ),
  written(
    '5 to 6 jobs',
    (f) => f.claim(claim({ value: 5, to: 6, unit: 'job' })),
    '5–6~jobs',
    '5–6~жұмыс орны',
    '5–6~рабочих мест',
    '일자리~5~6개',
  ),
  written(
    '300 to 310 million dollars',
    (f) => f.claim(claim({ value: 300e6, to: 310e6, unit: 'USD' })),
    '$300–$310~million',
    '300–310~млн~доллар',
    '300–310~млн~долларов',
    '3억~3억~1천만~달러',
  ),

  written(
    'up to 70,000 cars a year',
    bounded(70_000, 'vehicle/year', 'up-to'),
    'up to 70,000~cars a year',
    'жылына~70~000-ға~дейін~автомобиль',
    'до~70~000~автомобилей в~год',
    '연~최대~7만~대',
  ),
  written(
    'about 3,000 cars',
    bounded(3000, 'vehicle', 'about'),
    'about 3,000~cars',
    'шамамен~3~000~автомобиль',
    'около~3~000~автомобилей',
    '약~3,000대',
  ),
  written(
    'at least 3,000 cars',
    bounded(3000, 'vehicle', 'at-least'),
    'at least 3,000~cars',
    'кемінде~3~000~автомобиль',
    'не~менее~3~000~автомобилей',
    '최소~3,000대',
  ),
  written(
    'over 800 companies',
    bounded(800, 'company', 'over'),
    'over 800~companies',
    '800-ден~астам~компания',
    'более~800~компаний',
    '800개사 초과',
  ),
  written(
    'over 90 billion tenge',
    bounded(90e9, 'KZT', 'over'),
    'over KZT~90~billion',
    '90~млрд~теңгеден~астам',
    'более~90~млрд~тенге',
    '900억~텡게 초과',
  ),
  written('up to 50 %', bounded(50, 'percent', 'up-to'), 'up to 50%', '50~%-ға~дейін', 'до~50~%', '최대~50%'),
  written(
    'up to 1 job',
    bounded(1, 'job', 'up-to'),
    'up to 1~job',
    '1-ге~дейін~жұмыс орны',
    'до~1~рабочего места',
    '일자리~최대~1개',
  ),
  written(
    'up to 70,000',
    (f) => f.bounded(claim({ value: 70_000, unit: 'vehicle', bound: 'up-to' })),
    'up to 70,000',
    '70~000-ға~дейін',
    'до~70~000',
    '최대~70,000',
  ),
  written(
    'over 50,000',
    (f) => f.bounded(claim({ value: 50_000, unit: 'vehicle', bound: 'over' })),
    'over 50,000',
    '50~000-нан~астам',
    'более~50~000',
    '50,000 초과',
  ),

  written(
    'the number of a capacity',
    labelled(70_000, 'vehicle/year'),
    '70,000|cars',
    '70~000|көлік',
    '70~000|авто',
    '7만|대',
  ),
  written(
    'the number of an investment',
    labelled(310e6, 'USD'),
    '$310|million',
    '310|млн~доллар',
    '310|млн~долл.',
    '3억~1천만|달러',
  ),
  written('the number of robots', labelled(68, 'robot'), '68|', '68|', '68|', '68|대'),
  written('the number of an area', labelled(630_000, 'm2'), '630,000|m²', '630~000|м²', '630~000|м²', '63만|㎡'),

  written(
    '21 October 2025',
    (f) => f.date('2025-10-21'),
    '21~October~2025',
    '2025~жылғы 21~қазан',
    '21~октября 2025~года',
    '2025년~10월~21일',
  ),
  written(
    '21 October 2025, shorter',
    (f) => f.shortDate('2025-10-21'),
    '21~Oct~2025',
    '2025~ж. 21~қазан',
    '21.10.2025',
    '2025년~10월~21일',
  ),
  written(
    'October 2025',
    (f) => f.date('2025-10'),
    'October~2025',
    '2025~жылғы қазан',
    'октябрь 2025~года',
    '2025년~10월',
  ),
  written(
    'October 2025, shorter',
    (f) => f.shortDate('2025-10'),
    'Oct~2025',
    '2025~ж. қазан',
    'окт.~2025',
    '2025년~10월',
  ),
  written(
    'the third quarter of 2025',
    (f) => f.date('2025-Q3'),
    'Q3~2025',
    '2025~жылғы 3-тоқсан',
    'III~квартал 2025~года',
    '2025년~3분기',
  ),
  written(
    'the third quarter of 2025, shorter',
    (f) => f.shortDate('2025-Q3'),
    'Q3~2025',
    '2025~ж. 3-тоқсан',
    'III~кв.~2025',
    '2025년~3분기',
  ),
  written('2025', (f) => f.date('2025'), '2025', '2025~жыл', '2025~год', '2025년'),
  written('2025, shorter', (f) => f.shortDate('2025'), '2025', '2025~ж.', '2025', '2025년'),
  written(
    'on 21 October 2025',
    (f) => f.dateOn('2025-10-21'),
    '21~October~2025',
    '2025~жылғы 21~қазанда',
    '21~октября 2025~года',
    '2025년~10월~21일',
  ),
  written(
    'in October 2025',
    (f) => f.dateOn('2025-10'),
    'October~2025',
    '2025~жылғы қазанда',
    'в~октябре 2025~года',
    '2025년~10월',
  ),
  written(
    'in the second quarter',
    (f) => f.dateOn('2025-Q2'),
    'Q2~2025',
    '2025~жылғы 2-тоқсанда',
    'в~II~квартале 2025~года',
    '2025년~2분기',
  ),
  written('in 2025', (f) => f.dateOn('2025'), '2025', '2025~жылы', 'в~2025~году', '2025년'),
  written(
    'for January 2026',
    (f) => f.dateFor('2026-01'),
    'for January~2026',
    '2026~жылғы қаңтарға',
    'на~январь 2026~года',
    '2026년~1월',
  ),
  written('for 2026', (f) => f.dateFor('2026'), 'for 2026', '2026~жылға', 'на~2026~год', '2026년'),
  written('by 2027', (f) => f.dateBy('2027'), 'by 2027', '2027~жылға қарай', 'к~2027~году', '2027년까지'),
  written(
    'by May 2027',
    (f) => f.dateBy('2027-05'),
    'by May~2027',
    '2027~жылғы мамырға қарай',
    'к~маю 2027~года',
    '2027년~5월까지',
  ),
  written(
    'early 2026',
    (f) => f.dateOf('2026', 'early'),
    'early 2026',
    '2026~жылдың басы',
    'начало 2026~года',
    '2026년~초',
  ),
  written(
    'early August 2026',
    (f) => f.dateOf('2026-08', 'early'),
    'early August~2026',
    '2026~жылғы тамыздың басы',
    'начало августа 2026~года',
    '2026년~8월~초',
  ),
  written('a date by which', (f) => f.dateOf('2024', 'by'), 'by 2024', '2024~жылға қарай', 'к~2024~году', '2024년까지'),
  written('a date without a bound', (f) => f.dateOf('2024', undefined), '2024', '2024~жыл', '2024~год', '2024년'),

  written('a list of two', (f) => f.list(['A', 'B']), 'A and B', 'A және~B', 'A и B', 'A 및 B'),
  written('a list of three', (f) => f.list(['A', 'B', 'C']), 'A, B and C', 'A, B және~C', 'A, B и C', 'A, B 및 C'),
  written('a quotation', (f) => f.quoted('We did it'), '“We did it”', '«We did it»', '«We did it»', '“We did it”'),
  written(
    'a quotation in a quotation',
    (f) => f.quoted('so «it» is'),
    '“so «it» is”',
    '«so „it“ is»',
    '«so „it“ is»',
    '“so «it» is”',
  ),

  written('1.5 percent', (f) => f.percent(0.0154), '1.5%', '1,5~%', '1,5~%', '1.5%'),
  written('16 percent, roughly', (f) => f.wholePercent(0.1587), '16%', '16~%', '16~%', '16%'),
  written('4,810 mm in metres', (f) => f.metres(claim({ value: 4810, unit: 'mm' })), '4.81', '4,81', '4,81', '4.81'),
  written('29.68 to be read against others', (f) => f.aligned(29.68), '29.7', '29,7', '29,7', '29.7'),
  written(
    'where Kostanay is',
    (f) => f.coordinates({ latitude: 53.2, longitude: 63.62 } as PlaceClaim),
    '53.2°~N, 63.62°~E',
    '53,2°~с.~е., 63,62°~ш.~б.',
    '53,2°~с.~ш., 63,62°~в.~д.',
    '북위~53.2°, 동경~63.62°',
  ),
  written(
    'where Santiago is',
    (f) => f.coordinates({ latitude: -33.9, longitude: -70.65 } as PlaceClaim),
    '33.9°~S, 70.65°~W',
    '33,9°~о.~е., 70,65°~б.~б.',
    '33,9°~ю.~ш., 70,65°~з.~д.',
    '남위~33.9°, 서경~70.65°',
  ),
  written(
    'a tick of 250 million dollars',
    (f) => f.tick(250e6, 'USD'),
    '$250m',
    '250~млн~$',
    '250~млн~$',
    '2억~5천만~달러',
  ),
  written('a tick of 70,000', (f) => f.tick(70_000, 'vehicle'), '70,000', '70~000', '70~000', '70,000'),
]

/** Every case in every language. */
export const formatRows = cases.flatMap(({ of, write, ...texts }) =>
  (['en', 'kk', 'ru', 'ko'] as const).map((language) => ({ of, write, language, text: texts[language] })),
)

/** Shows the signs that cannot be seen: a space that does not break as ~; leaves out what only forbids a break. */
export function visible(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u2060', '')
}

function written(of: string, write: Write, en: string, kk: string, ru: string, ko: string): Case {
  return { of, write, en, kk, ru, ko }
}

function amount(value: number, unit: AmountClaim['unit']): Write {
  return (format) => format.amount(value, unit)
}

function exactly(value: number, unit: AmountClaim['unit']): Write {
  return (format) => format.claim(claim({ value, unit }))
}

function bounded(value: number, unit: AmountClaim['unit'], bound: NonNullable<AmountClaim['bound']>): Write {
  return (format) => format.claim(claim({ value, unit, bound }))
}

function labelled(value: number, unit: AmountClaim['unit']): Write {
  return (format) => {
    const parts = format.labelled(claim({ value, unit }))
    return `${parts.number}|${parts.unit}`
  }
}
