import type { FrameMessages } from '../en/frame.ts'

/** The words of the frame and of the first view. What belongs to the facts is in the record instead. */
export const frame: FrameMessages = {
  headline: (plant) => `${plant}, 실제 축척으로`,
  headlineEm: (headline) => (12.14 * headline.length) / 17,
  pageTitle: (plant) => `${plant}, 실제 축척으로: 기록으로 본 공장`,
  description: (plant) =>
    `${plant} 코스타나이 공장에 대해 무엇이 발표되었고, 무엇이 실현되었으며, 무엇이 알려지지 않았는지 보여 줍니다. 모든 수치에 누가 언제 어떤 말로 밝혔는지 적었습니다.`,

  skip: '수치로 바로 가기',
  sections: '차례',
  menu: '메뉴',
  closeMenu: '닫기',

  nav: {
    figures: '수치',
    ceiling: '축척',
    timeline: '일정',
    promises: '예정',
    whatif: '가정',
    process: '공정',
    ground: '일자리',
    people: '관계자',
    peers: '비교',
    market: '시장',
    place: '위치',
    method: '방법',
    sources: '출처',
  },

  grades: {
    reported: '보도',
    announced: '예정',
    passed: '예정, 기한 지남',
    derived: '계산',
    none: '기록 없음',
    differ: '출처마다 다름',
  },
  bounds: { 'up-to': '최대', about: '약', 'at-least': '최소', over: '초과' },
  status: {
    name: '기록으로 본 현황',
    open: (onDate) => `${onDate} 준공`,
    happened: (event, onDate) => `${event}, ${onDate}`,
    passed: (subject, forDate) => `${subject}: ${forDate} 예정, 확인 기록 없음`,
    due: (subject, forDate) => `${subject}: ${forDate} 예정`,
    undated: (subject) => `${subject}: 예정, 날짜 없음`,
    output: (months) => `${months}개월분 생산량 보도`,
    'no-output': '월별 생산량 기록 없음',
    nothing: '날짜가 있는 기록 없음',
    more: (count) => `${count}개 더`,
    fewer: '접기',
    stale: (onDate, _days, number) => `기록을 마지막으로 확인한 날은 ${onDate}, ${number}일 전입니다`,
    notRenewed: (onDate) => `새 기록을 받지 못했습니다. ${onDate}에 확인한 기록을 보여 줍니다.`,
    older: (onDate) => `서버가 보낸 기록이 더 오래되어 받지 않았습니다. ${onDate}에 확인한 기록을 보여 줍니다.`,
  },
  tryAgain: '다시 시도',

  opening: {
    deckParcels: (parcels, land, cars, money) => {
      const each = [land && `땅 ${land}`, `연간 생산능력 ${cars}대`, money && `투자액 ${money}`]
      return `부지를 똑같은 ${parcels}구획으로 나눴습니다. 한 구획은 ${each.filter((part) => part !== null).join(', ')}에 해당합니다.`
    },
    deckRobots: (robots, samples) =>
      samples
        ? `${robots}구획에는 로봇이 한 대씩 있습니다. 나머지 두 구획은 크기를 보여 줍니다. 하나에는 자동차 크기의 칸 1,000개가, 다른 하나에는 축구장이 들어갑니다.`
        : `기록에 있는 로봇은 ${robots}대입니다.`,
    noCapacity: '이날의 생산능력 기록이 없어 부지를 구획으로 나눌 수 없습니다.',
    noRobots: '공장에 로봇이 몇 대 있는지는 기록에 없습니다.',
    layersName: '구획에서 세어 보기',
    layers: { robots: '로봇', cars: '자동차', pitches: '축구장', dollars: '달러' },
    slots: (car) => `${car} 크기쯤 되는 칸 1,000개`,
    parcel: (width, height) => `한 구획은 ${width}\u00a0×\u00a0${height}m`,
    noArea: '면적 기록 없음',
    equalArea: '넓이를 맞춘 그림, 배치도가 아닙니다',
    pitch: (length, width) => `축구장, ${length}\u00a0×\u00a0${width}m`,
    fieldLabel: (parcels, layer) =>
      `부지를 똑같은 ${parcels}구획으로 나눈 그림. 넓이를 맞춘 그림이며 배치도가 아닙니다. ${layer}`,
    filled: (parcels, year) => `채워진 구획은 ${parcels}개입니다. ${year}년에 보도된 1,000대마다 한 구획씩 채웠습니다.`,
  },

  layer: {
    robots: (count) => `로봇 ${count}대, 한 대에 표시 하나`,
    cars: (count) => `연간 생산능력 ${count}대, 1,000대에 표시 하나`,
    pitches: (count) => `축구장 ${count}개, 하나가 못 되는 부분은 빗금`,
    dollars: (amount) => `${amount}, 100만 달러에 표시 하나`,
  },

  figures: {
    name: '주요 수치',
    open: (label, value) => `${label}: ${value}. 누가 밝혔습니까?`,
    perParcel: (amount) => `구획당 ${amount}`,
    robotsPerParcel: (left, rate) =>
      left === 0 ? '구획당 한 대' : left > 0 ? `구획당 한 대, ${left}구획 제외` : `구획당 ${rate}대`,
    perCar: (amount) => `연간 생산능력 1대당 ${amount}`,
    landPerCar: (amount, car) => `생산능력 1대당 ${amount}${car === null ? '' : `, ${car} 한 대 넓이쯤`}`,
    carsPerRobot: (amount) => `로봇 1대당 생산능력 ${amount}대`,
    perMonth: (amount) => `최대 가동 시 월 ${amount}대`,
    rivals: (lower, higher, apart) => {
      const kinds = [
        { count: lower, how: '더 적은 수치' },
        { count: higher, how: '더 많은 수치' },
        { count: apart, how: '다른 통화의 수치' },
      ].filter(({ count }) => count > 0)
      return `다른 보도: ${kinds.map(({ count, how }) => `${how} ${count}건`).join(', ')}`
    },
    none: '기록 없음',
    noneFor: (label) => `${label}: 이날의 기록 없음`,
  },

  sourceNumber: (number) => `출처 ${number}`,

  loading: '기록을 읽고 있습니다…',
  failure: {
    notLoaded: '페이지를 불러오지 못했습니다. 다시 불러오십시오.',
    fetchTitle: '기록을 가져오지 못했습니다',
    crashTitle: '이 부분을 그리지 못했습니다',
    crashText: '페이지의 다른 부분에는 영향이 없습니다.',
  },
}
