import type { PeersMessages } from '../en/peers.ts'

type Measure = 'site' | 'investment' | 'robots' | 'jobs'
type Field = 'opening' | 'capacity' | 'firstCapacity' | 'site' | 'investment' | 'robots' | 'jobs'

const fields: Readonly<Record<Field, string>> = {
  opening: '준공',
  capacity: '생산능력',
  firstCapacity: '생산능력',
  site: '부지',
  investment: '투자액',
  robots: '로봇',
  jobs: '일자리',
}

const measures: Readonly<Record<Measure, string>> = {
  site: '1대당 부지',
  investment: '1대당 투자액',
  robots: '로봇당 차량 수',
  jobs: '일자리',
}

function missing(names: readonly Field[]): string {
  return [...new Set(names.map((name) => fields[name]))].join('·')
}

/** The words of the scene `peers`. */
export const peers: PeersMessages = {
  noPeers: '견줄 다른 공장의 기록 없음',
  own: {
    site: (amount) => `생산능력 1대당 부지 ${amount}`,
    investment: (amount) => `생산능력 1대당 투자액 ${amount}`,
    robots: (amount) => `로봇 1대당 ${amount}`,
    jobs: (amount) => amount,
  },
  announced: (own) => `${own}, 예정`,
  ownNone: (measure, plant, why) => `${measures[measure]}(${plant}), ${why}`,
  noneLike: (own) => `${own}. 견줄 수 있는 다른 공장의 기록 없음`,
  finding: (own, measure, smaller, same, larger) => {
    const all = smaller + same + larger
    const sides = [
      { count: smaller, where: '보다', how: measure === 'site' ? '넓음' : '많음' },
      { count: larger, where: '보다', how: measure === 'site' ? '좁음' : '적음' },
      { count: same, where: '과', how: '같음' },
    ].filter(({ count }) => count > 0)
    if (sides.length === 1 && all > 1) {
      const how = same > 0 ? '와 같음' : `보다 ${sides[0]?.how}`
      return `${own}: 견줄 수 있는 공장 ${all}곳 모두${how}`
    }
    const said = sides.map(({ count, where, how }) => `${count}곳${where} ${how}`).join(', ')
    return `${own}: 견줄 수 있는 공장 ${all === 1 ? '' : `${all}곳 가운데 `}${said}`
  },

  note: '연도와 범위가 서로 다른 수치이므로 대략으로만 견주십시오.',
  divisors: {
    site: '부지를 연간 생산능력으로 나눈 값입니다.',
    investment:
      '투자액을 그 투자로 갖춘 생산능력으로 나눈 값입니다. 달러는 그해의 달러이며 물가를 조정하지 않았습니다.',
    robots: '로봇과 함께 갖춘 생산능력을 로봇 수로 나눈 값입니다.',
    jobs: '규모가 다른 공장들의 일자리를 기록에 있는 그대로 놓았습니다. “초과” 같은 말은 수치와 함께 둡니다.',
  },
  roundly: '“초과”, “최대” 같은 말은 수치와 함께 두되 나눗셈에는 넣지 않았습니다.',
  counted: (compared, others) => `다른 공장 ${others}곳 가운데 견줄 수 있는 수치가 보도된 곳은 ${compared}곳입니다.`,
  planned: (count) => `그 밖에 ${count}곳은 예정에 근거하므로 점선으로 그리고 세지 않았습니다.`,
  open: (count) => `그 밖에 ${count}곳은 하한만 밝혔고 이 공장의 수치가 그 하한에 이르므로 세지 않았습니다.`,
  rivals: (count) => `이 공장의 투자액에 대해서는 다른 금액도 ${count}건 기록되어 있습니다.`,
  lane: (car) => `띠 하나의 폭은 ${car} 한 대의 폭이고, 점선은 ${car} 한 대의 길이입니다.`,

  measureName: '비교 기준',
  measures,
  orderName: '정렬',
  orders: { value: '큰 순', capacity: '생산능력 순', opening: '오래된 순', name: '이름 순' },

  chart: (finding, plants) => `${finding}. 공장 ${plants}곳의 막대. 아래 표에 같은 수치가 있습니다.`,
  barsFailed: '막대를 불러오지 못했습니다. 수치만 보여 줍니다.',
  thisPlant: '이 공장',
  plan: '예정',
  values: {
    site: (amount) => `${amount}㎡`,
    robots: (amount) => `${amount}대`,
  },
  unlike: {
    missing: (names) => `${missing(names)} 기록 없음`,
    rate: (amount) => `계산하지 않음: ${amount}, 날짜가 있는 환율 기록 없음`,
    unit: (amount) => `계산하지 않음: 단위가 다름(${amount})`,
    division: '계산하지 않음: 나눌 값이 없음',
    scope: (scopes) => `견줄 수 없음: ${scopes.join(', ')}`,
  },
  sentence: (text) => text,

  table: '모든 공장과 비교에 쓴 수치',
  columns: {
    plant: '공장',
    opening: '준공 또는 가동',
    capacity: '생산능력',
    ...measures,
  },
  atFirst: '처음:',
  dividedBy: (amount) => `÷ ${amount}대`,
  dividing: (amount) => `${amount}대 ÷`,
  cell: {
    missing: (names) => `계산하지 않음: ${missing(names)} 기록 없음`,
    rate: '계산하지 않음: 날짜가 있는 환율 기록 없음',
    unit: '계산하지 않음: 단위가 다름',
    division: '계산하지 않음: 나눌 값이 없음',
  },
  others: '이 공장들에 관한 다른 기록',
  othersOf: (plant, count) => `${plant}: 사실 ${count}건 더`,
}
