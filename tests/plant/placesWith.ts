import { type FactDrafts, inEveryLanguage, type PlantDraft } from './plantWith.ts'

/** Two cities and the place of a plant, with the announced market that the map names. */
export const placeFacts: FactDrafts = {
  kostanay: { label: inEveryLanguage('Kostanay'), claims: [{ latitude: 53.2, longitude: 63.62, source: 'atlas' }] },
  almaty: { label: inEveryLanguage('Almaty'), claims: [{ latitude: 43.25667, longitude: 76.92861 }] },
  astana: { label: inEveryLanguage('Astana'), claims: [{ latitude: 51.1801, longitude: 71.44598 }] },
  'export-markets': [{ text: inEveryLanguage('Uzbekistan and Armenia'), kind: 'plan' }],
}

export const placeRest: PlantDraft = {
  map: {
    country: '398',
    city: 'kostanay',
    cities: ['almaty', 'astana'],
    lands: [
      { country: '860', name: inEveryLanguage('Uzbekistan'), market: 'export-markets' },
      { country: '643', name: inEveryLanguage('Russia') },
    ],
  },
  gaps: [{ id: 'G1', text: inEveryLanguage('No export shipment is on record.'), facts: ['export-markets'] }],
}
