import type { PlaceMessages } from '../en/place.ts'

const undated = 'күні көрсетілмеген'

/** The words of the scene `place`. */
export const place: PlaceMessages = {
  finding: (from, reported, announced, noShipment) => {
    if (reported.length + announced.length === 0) return 'Зауыттың экспорт нарығы жинақта жоқ'
    const parts = [
      ...(reported.length > 0 ? [`хабарланғаны\u00a0– ${reported.join('; ')}`] : []),
      ...(announced.length > 0 ? [`жоспарланғаны\u00a0– ${announced.join('; ')}`] : []),
    ]
    const exports = `${from === null ? 'Зауыттан' : `${from} зауытынан`} экспорт: ${parts.join('; ал ')}`
    return noShipment ? `${exports}. Жөнелтілгені туралы дерек жинақта жоқ.` : exports
  },
  drawing: (from, cities) =>
    `Зауыт орналасқан ел мен көрші елдердің картасы${from === null ? '' : `; белгіленген қала: ${from}`}${cities === null ? '' : `; түзу сызық тартылған қалалар: ${cities}`}. Қашықтықтар төмендегі кестеде берілген.`,
  legendName: 'Картада не көрсетілген',
  legend: {
    home: (city) => `Зауыт, ${city} координаттары бойынша; белгінің өзі масштабпен салынбаған`,
    way: 'Түзу сызық, үлкен шеңбер доғасы',
    plan: (lands) => `Нарық ретінде жоспарланған: ${lands}`,
    report: (lands) => `Нарық ретінде хабарланған: ${lands}`,
  },
  borders: 'Шекаралар\u00a0– Natural Earth сызған күйінде, 1:50\u00a0млн, қоғамдық игілік.',
  coordinates: (publishers) => `Қала координаттары: ${publishers.join('; ')}.`,
  projection: (south, north) =>
    `Тең аудандық конустық проекция, масштабы ${south}° және ${north}° ендіктер бойында дәл.`,
  scaleKm: (km) => `${km}\u00a0км`,
  distances: (from) => `${from} қаласынан түзу сызық бойымен қашықтық`,
  km: (km) => `${km}\u00a0км`,
  sourcesGive: (amounts, count) => `${count === 1 ? 'Дереккөзде' : 'Дереккөздерде'}: ${amounts}`,
  formula: (radius) =>
    `Әр қашықтық\u00a0– радиусы Жердің орташа радиусына (${radius}\u00a0км) тең сферада екі қаланың координаттары арасындағы үлкен шеңбер доғасы. Координаттар жуық, сондықтан қашықтықтар да жуық.`,
  noDistances: 'Қашықтықты есептеу мүмкін емес: бұл күнге координаттар жинақта жоқ.',
  markets: 'Экспорт нарықтары',
  announcedBy: (who, date) => `жоспарланған (${who}, ${date ?? undated})`,
  reportedBy: (who, date) => `хабарланған (${who}, ${date ?? undated})`,
  noMarkets: 'Экспорт нарығы жинақта жоқ.',
  others: 'Жинақта тағы не бар',
  table: 'Картадағы орындар және олардың координаттары',
  columns: { city: 'Қала', coordinates: 'Координаттары', distance: 'Қашықтығы', source: 'Дереккөз' },
  standsForPlant: 'зауыттың орнына алынған',
}
