import type { AsKnownMessages } from '../en/asKnown.ts'

export const asKnown: AsKnownMessages = {
  name: '기록 기준일',
  band: (day) => `${day}까지 알려진 내용`,
  mark: (day) => `기준 ${day}`,
  left: '그 뒤에 알려진 것은 보이지 않습니다. 개별 진술의 주석은 기록을 확인할 때 적은 것입니다.',
  notes: '노트는 최신 기록에 관한 것입니다.',
  gaps: '찾지 못한 항목은 기록을 확인할 때 적은 것이어서 이전 기준일에는 나오지 않습니다.',
  changes: {
    name: '두 날짜 사이에 알려진 것',
    after: '이날보다 뒤',
    to: '이날까지',
    hide: '숨기기',
    none: '이 기간에는 알려진 것이 없습니다.',
    sum: (claims, days) => `진술과 발언 ${claims}건, 날짜 ${days}개. 최신순입니다.`,
    wrong: '기록에 없는 기간입니다. 두 날짜를 고르되 앞의 날짜가 더 일러야 합니다.',
    page: (name) => `${name}: 그날의 페이지`,
  },
  now: '현재로 돌아가기',
  earlier: '이전',
  later: '이후',
  day: '날짜',
  stops: '새로운 내용이 알려진 날',
  apply: '보기',
  impossible: (from, to) => `주소의 날짜가 ${from}부터 ${to}까지의 날이 아닙니다. 최신 기록을 보여 드립니다.`,
}
