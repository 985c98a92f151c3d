import type { PlaceMessages } from '../en/place.ts'

/** The words of the scene `place`. */
export const place: PlaceMessages = {
  finding: (from, reported, announced, noShipment) => {
    if (reported.length + announced.length === 0) return 'Экспортных рынков завода в досье нет'
    const parts = [
      ...(reported.length > 0 ? [`сообщено\u00a0— ${reported.join(', а\u00a0также ')}`] : []),
      ...(announced.length > 0 ? [`объявлено\u00a0— ${announced.join(', а\u00a0также ')}`] : []),
    ]
    const exports = `Экспортные рынки завода${from === null ? '' : ` (${from})`}: ${parts.join('; ')}`
    return noShipment ? `${exports}. Экспортных поставок в досье нет.` : exports
  },
  drawing: (from, cities) =>
    `Карта страны завода и её соседей${from === null ? '' : `; отмечен город ${from}`}${cities === null ? '' : `; прямые линии до городов: ${cities}`}. Расстояния\u00a0— в таблице ниже.`,
  legendName: 'Что показано на карте',
  legend: {
    home: (city) => `Завод, по координатам города (${city}); знак не в масштабе`,
    way: 'Прямая линия, дуга большого круга',
    plan: (lands) => `Объявленные рынки: ${lands}`,
    report: (lands) => `Рынки по сообщениям: ${lands}`,
  },
  borders: 'Границы по Natural Earth, 1:50 млн, общественное достояние.',
  coordinates: (publishers) => `Координаты городов: ${publishers.join('; ')}.`,
  projection: (south, north) => `Коническая равновеликая проекция, масштаб точен на широтах ${south}° и ${north}°.`,
  scaleKm: (km) => `${km}\u00a0км`,
  distances: (from) => `${from}: расстояния по прямой`,
  km: (km) => `${km}\u00a0км`,
  sourcesGive: (amounts, count) => `${count === 1 ? 'Источник называет' : 'Источники называют'} ${amounts}`,
  formula: (radius) =>
    `Каждое\u00a0— дуга большого круга между координатами двух городов на шаре со средним радиусом Земли ${radius}\u00a0км. Координаты приблизительны, как и расстояния.`,
  noDistances: 'Расстояния вычислить нельзя: на этот день координат в досье нет.',
  markets: 'Экспортные рынки',
  announcedBy: (who, date) => `объявлено, источник: ${who}, ${date ?? 'без даты'}`,
  reportedBy: (who, date) => `сообщено, источник: ${who}, ${date ?? 'без даты'}`,
  noMarkets: 'Экспортных рынков в досье нет.',
  others: 'Что ещё есть в досье',
  table: 'Места на карте и их координаты',
  columns: { city: 'Город', coordinates: 'Координаты', distance: 'Расстояние', source: 'Источник' },
  standsForPlant: 'принят за место завода',
}
