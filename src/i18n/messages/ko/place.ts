import type { PlaceMessages } from '../en/place.ts'

/** The words of the scene `place`. */
export const place: PlaceMessages = {
  finding: (from, reported, announced, noShipment) => {
    if (reported.length + announced.length === 0) return '공장의 수출 시장 기록 없음'
    const parts = [
      ...(reported.length > 0 ? [`보도된 수출 시장: ${reported.join(', ')}`] : []),
      ...(announced.length > 0 ? [`예정된 수출 시장: ${announced.join(', ')}`] : []),
    ]
    const exports = `${from === null ? '' : `${from} `}공장의 ${parts.join('. ')}`
    return noShipment ? `${exports}. 출하 기록 없음.` : exports
  },
  drawing: (from, cities) =>
    `공장이 있는 나라와 이웃 나라의 지도${from === null ? '' : `. 표시한 곳: ${from}`}${cities === null ? '' : `. 직선을 그은 도시: ${cities}`}. 거리는 아래 표에 있습니다.`,
  legendName: '지도에 나타낸 것',
  legend: {
    home: (city) => `공장, ${city} 좌표에 표시. 표시의 크기는 축척과 무관합니다`,
    way: '직선, 대권 거리',
    plan: (lands) => `시장으로 예정: ${lands}`,
    report: (lands) => `시장으로 보도: ${lands}`,
  },
  borders: '국경은 Natural Earth 1:5천만 자료(퍼블릭 도메인)를 따릅니다.',
  coordinates: (publishers) => `도시 좌표: ${publishers.join('; ')}.`,
  projection: (south, north) => `정적 원추 도법, 위도 ${south}°와 ${north}°에서 축척이 정확합니다.`,
  scaleKm: (km) => `${km}km`,
  distances: (from) => `직선거리, 출발: ${from}`,
  km: (km) => `${km}km`,
  sourcesGive: (amounts) => `출처의 수치: ${amounts}`,
  formula: (radius) =>
    `두 도시의 좌표를 잇는 대권 거리이며, 반지름이 지구 평균 반지름 ${radius}km인 구에서 계산했습니다. 좌표가 대략이므로 거리도 대략입니다.`,
  noDistances: '거리를 계산할 수 없습니다. 이날의 좌표 기록이 없습니다.',
  markets: '수출 시장',
  announcedBy: (who, date) => `예정, 밝힌 곳: ${who}, ${date ?? '날짜 없음'}`,
  reportedBy: (who, date) => `보도, 밝힌 곳: ${who}, ${date ?? '날짜 없음'}`,
  noMarkets: '수출 시장 기록이 없습니다.',
  others: '그 밖의 기록',
  table: '지도에 있는 장소와 좌표',
  columns: { city: '도시', coordinates: '좌표', distance: '거리', source: '출처' },
  standsForPlant: '공장을 대신함',
}
