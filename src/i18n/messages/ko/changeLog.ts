import type { ChangeLogMessages } from '../en/changeLog.ts'

export const changeLog: ChangeLogMessages = {
  name: '기록의 변경 이력',
  note: '언제 알려졌는지와 상관없이, 어느 날 무엇이 기록에 들어왔는지 보여 줍니다. 진술은 지우지 않습니다. 보류한 진술도 들어온 날 아래에 그대로 둡니다. 언제 보류했는지는 기록에 없습니다.',
  newestOnly: '변경 이력은 최신 기록에만 있으며, 이전 기준일에는 나오지 않습니다.',
  empty: '아직 들어온 것이 없습니다.',
  entries: ({ claims, facts, statements }, number) =>
    [
      ...(claims === 0 ? [] : [`사실 ${number(facts)}건에 관한 진술 ${number(claims)}건`]),
      ...(statements === 0 ? [] : [`발언 ${number(statements)}건`]),
    ].join(', '),
  began: (day, entries) => `기록 시작 ${day}: ${entries}`,
  added: (day, entries) => `${day}: ${entries}`,
  since: (day, entries) => `${day}보다 뒤에 들어온 것: ${entries}.`,
  sinceNone: (day) => `${day}보다 뒤에 들어온 것이 없습니다.`,
  all: '모든 날짜 보기',
  returning: {
    name: '지난 방문 이후',
    note: (day, entries) => `지난 방문(${day} 기록) 이후 들어온 것: ${entries}.`,
    show: '새로운 것 보기',
  },
  feed: {
    title: (plant) => `${plant}: 기록의 변경 이력`,
    link: '변경 이력 피드(Atom)',
    more: (count) => `외 ${count}건`,
  },
}
