import { type alphabets, plainAlphabetFont, type Slice } from './alphabetFonts.ts'
import { heightsOf, meanWidth } from './fontMeasures.ts'

/**
 * Letters in the proportions in which the page writes them, by which widths are compared. Spaces are apart, because
 * they differ the other way round and a short label has none; and digits, of which the largest words are made.
 */
const samples = {
  space: ' ',
  digits: '7000063000031068150012002025202621170',
  latin:
    'TheKiaQazaqstanplantinKostanaywasopenedonOctoberforuptovehiclesayear:whatwaspromised,whathashappened,whatnobodyhassaid,andwhosaysso',
  cyrillic:
    'ЗаводвКостанаеоткрытвоктябредлявыпускаавтомобилейвгодчтообещаночтосделаноочёмниктонесказаликтообэтомговоритҚостанайдағызауытқазандаашылдынеуәдеетілдінеболдыешкімнеайтпадыжәнебұлтуралыкімайтады',
} as const

type Sample = keyof typeof samples

const ranges: Readonly<Record<Sample, string>> = {
  space: 'U+20,U+A0',
  digits: 'U+30-39',
  latin: 'U+21-2F,U+3A-7E,U+A1-FF,U+131,U+152-153,U+2010-2027,U+2030-2044,U+20AC,U+2116,U+2212',
  cyrillic: 'U+400-52F',
}

interface StandIn {
  readonly weights: string
  /** The weight in the middle of what is written in them: texts are lighter, labels darker. */
  readonly weight: number
  /** Under their full and their PostScript names, of which browsers know one or the other. */
  readonly local: readonly string[]
  /** The mean widths of the samples in it, in parts of its size. */
  readonly widths: Readonly<Record<Sample, number>>
}

interface Family {
  readonly family: string
  readonly of: 'sans' | 'serif'
  readonly faces: readonly StandIn[]
}

/**
 * What stands in while a font is on its way: on Windows and Apple's systems Arial and Times New Roman, on Linux those
 * of the same widths, on Android Roboto and Noto Serif. Their widths are measured once, by `meanWidth`, because no
 * machine has them all; ours are measured at each build.
 */
const families: readonly Family[] = [
  {
    family: 'Arial for Geologica',
    of: 'sans',
    faces: [
      {
        weights: '100 499',
        weight: 360,
        local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo', 'Arimo-Regular'],
        widths: { space: 0.2778, digits: 0.5562, latin: 0.5105, cyrillic: 0.5473 },
      },
      {
        weights: '500 900',
        weight: 540,
        local: [
          'Arial Bold',
          'Arial-BoldMT',
          'Liberation Sans Bold',
          'LiberationSans-Bold',
          'Arimo Bold',
          'Arimo-Bold',
        ],
        widths: { space: 0.2778, digits: 0.5562, latin: 0.5502, cyrillic: 0.5932 },
      },
    ],
  },
  {
    family: 'Roboto for Geologica',
    of: 'sans',
    faces: [
      {
        weights: '100 499',
        weight: 360,
        local: ['Roboto', 'Roboto-Regular'],
        widths: { space: 0.248, digits: 0.562, latin: 0.5111, cyrillic: 0.5643 },
      },
      {
        weights: '500 900',
        weight: 540,
        local: ['Roboto Bold', 'Roboto-Bold'],
        widths: { space: 0.2485, digits: 0.5737, latin: 0.5159, cyrillic: 0.5735 },
      },
    ],
  },
  {
    family: 'Times for Source Serif',
    of: 'serif',
    faces: [
      {
        weights: '100 900',
        weight: 340,
        local: [
          'Times New Roman',
          'TimesNewRomanPSMT',
          'Liberation Serif',
          'LiberationSerif',
          'Tinos',
          'Tinos-Regular',
        ],
        widths: { space: 0.25, digits: 0.5, latin: 0.4564, cyrillic: 0.4959 },
      },
    ],
  },
  {
    family: 'Noto for Source Serif',
    of: 'serif',
    faces: [
      {
        weights: '100 900',
        weight: 340,
        local: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'],
        widths: { space: 0.26, digits: 0.559, latin: 0.5497, cyrillic: 0.6021 },
      },
    ],
  },
]

/** The rules for the reader's own letters in the measures of ours, so that no line breaks anew when ours come. */
export async function standInFaces(): Promise<string[]> {
  const rules: string[] = []
  for (const family of families) {
    for (const face of family.faces) {
      const measures = await measuresOf(family.of, face.weight)
      for (const sample of Object.keys(samples) as Sample[]) {
        const size = measures.widths[sample] / face.widths[sample]
        const { ascent, descent, lineGap } = measures.heights
        const heights = [
          `ascent-override: ${percent(ascent / size)}`,
          `descent-override: ${percent(descent / size)}`,
          `line-gap-override: ${percent(lineGap / size)}`,
        ].join('; ')
        const src = face.local.map((name) => `local("${name}")`).join(', ')
        const what = `font-family: "${family.family}"; font-weight: ${face.weights}; src: ${src}`
        const where = `unicode-range: ${ranges[sample]}`
        rules.push(`@font-face { ${what}; size-adjust: ${percent(size)}; ${heights}; ${where} }`)
      }
    }
  }
  return rules
}

/** Of one of our faces in a weight. */
async function measuresOf(face: keyof typeof alphabets, wght: number) {
  const latin = await plainAlphabetFont(face, 'latin', samples.space + samples.digits + samples.latin, wght)
  return {
    heights: heightsOf(latin),
    widths: {
      space: meanWidth(latin, samples.space),
      digits: meanWidth(latin, samples.digits),
      latin: meanWidth(latin, samples.latin),
      cyrillic: await cyrillicWidth(face, wght),
    },
  }
}

/** Over both slices of Cyrillic, each by its share. */
async function cyrillicWidth(face: keyof typeof alphabets, wght: number): Promise<number> {
  let sum = 0
  for (const slice of ['cyrillic', 'cyrillic-ext'] as const satisfies readonly Slice[]) {
    const own = [...samples.cyrillic].filter((letter) => /[\u0460-\u052f]/.test(letter) === (slice === 'cyrillic-ext'))
    sum += meanWidth(await plainAlphabetFont(face, slice, own.join(''), wght), own.join('')) * own.length
  }
  return sum / samples.cyrillic.length
}

function percent(part: number): string {
  return `${(100 * part).toFixed(2)}%`
}
