import type { AsKnownMessages } from '../en/asKnown.ts'

export const asKnown: AsKnownMessages = {
  name: '기록 기준일',
  band: (day) => `${day}까지 알려진 내용`,
  mark: (day) => `기준 ${day}`,
  left: '그 뒤에 알려진 것은 보이지 않습니다. 개별 주장에 붙은 주석은 기록을 확인할 때 썼습니다.',
  notes: '발표 메모는 최신 기록에 관한 것입니다.',
  gaps: '찾지 못한 항목은 기록을 확인할 때 적은 것이며 그 전의 날짜가 없습니다.',
  changes: {
    name: '두 날짜 사이에 알려진 것',
    after: '이 날 이후',
    to: '이 날까지',
    hide: '숨기기',
    none: '이 기간에는 알려진 것이 없습니다.',
    sum: (claims, days) => `주장 ${claims}건, ${days}일. 최신순입니다.`,
    wrong: '기록에 없는 기간입니다. 두 날짜를 고르되 앞의 날짜가 더 일러야 합니다.',
    page: (name) => `${name}: 그날의 페이지`,
  },
  now: '현재로 돌아가기',
  earlier: '이전',
  later: '이후',
  day: '날짜',
  stops: '새로운 내용이 알려진 날',
  apply: '보기',
  impossible: (from, to) => `주소의 날짜가 ${from}부터 ${to} 사이의 날이 아닙니다. 최신 기록을 보여 드립니다.`,
}
