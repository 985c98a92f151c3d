import type { MarketMessages } from '../en/market.ts'
import { cars } from './counted.ts'

type Series = 'sales' | 'production' | 'car-production' | 'kia-sales'

const wholes: Record<Series, (year: string) => string> = {
  sales: (year) => `${year}년 신차 판매량`,
  production: (year) => `${year}년 전체 차량 생산량`,
  'car-production': (year) => `${year}년 승용차 생산량`,
  'kia-sales': (year) => `${year}년 기아 판매량`,
}

/** The words of the scene `market`. */
export const market: MarketMessages = {
  finding: (share, isPlan) => `공장의 ${isPlan ? '예정된 ' : ''}생산능력 상한은 ${share} 수준입니다`,
  findingLatest: (series, amount, year) => `기록에 있는 마지막 해, ${wholes[series](year)}: ${cars(amount)}`,
  findingNone: '시장의 연간 수치 기록 없음',
  note: '세는 대상이 서로 다르므로 계열마다 따로 그렸습니다. 한 계열 안에서도 해마다 집계한 곳이 다를 수 있습니다. 모든 그림은 0에서 시작하는 같은 눈금을 씁니다. 빠진 해는 비워 두었습니다.',
  noteCeiling: '상한은 연간 생산능력으로 밝힌 수치이며, 공장이 만든 물량이 아닙니다.',

  whole: (series, year) => wholes[series](year),
  shareOf: (percent, whole) => `${whole} 대비 ${percent}`,
  timesOf: (times, whole) => `${whole} 대비 ${times}배`,
  lessThan: (percent) => `${percent} 미만`,
  formula: (part, whole) => `${part} ÷ ${whole}`,

  chart: (label, first, last) =>
    `${label}: ${first}년부터 ${last}년까지 해마다 막대 하나. 수치는 아래에 연도별로 적었습니다.`,
  waiting: '막대를 그리고 있습니다…',
  failed: '막대를 불러오지 못했습니다. 수치는 아래에 연도별로 적었습니다.',
  unit: { exact: '연간 대수', thousands: '연간, 천 대' },
  shortYear: (year) => `’${year.slice(2)}`,
  noted: '*',
  qualified: (year, how) => `${year}년: ${how}`,
  legendName: '막대와 선의 뜻',
  ceiling: (amount) => `공장의 상한, 연 ${cars(amount)}`,
  ceilingLegend: (amount) => `공장의 상한, 연 ${cars(amount)}(크기 비교용)`,
  promised: (amount, year) => `${year}년 공장 생산량으로 예정된 ${cars(amount)}`,
  legend: {
    reported: '그해 보도',
    announced: '그해 예정',
    passed: '이미 지난 해의 예정, 보도 기록 없음',
    none: '해가 지났으나 기록 없음',
  },

  rows: '연도별 수치와 출처',
  year: '연도',
  running: '끝나지 않은 해, 기록 없음',

  wouldBe: (amounts) => `시장에 견준 연간 ${amounts}대`,
  verb: { would: '시장에 견주면', is: '시장에 견주면' },
  wouldBeNote: '이 페이지의 계산입니다. 만든 차와 팔린 차는 같은 차가 아닙니다. 만든 차의 일부는 수출될 수 있습니다.',

  brand: '브랜드 점유율',
  brandShare: '전체 신차 가운데',
  brandSold: '판매',
  brandNote: '점유율은 이 페이지의 계산입니다. 서로 다르게 집계된 두 계열을 나눈 값입니다.',

  fleet: '도로 위의 차량',
  when: '시점',
  amount: '기록',
  fleetNote: '시점마다 집계 방식이 달라 선으로 잇지 않았습니다.',

  parts: '일부 기간의 수치와 그 밖의 수치',
  partsNote: '어느 것도 위의 연간 수치에 더하지 않았습니다.',
}
