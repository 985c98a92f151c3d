import type { TimelineMessages } from '../en/timeline.ts'
import { cars } from './counted.ts'

/** The words of the scene `timeline`. */
export const timeline: TimelineMessages = {
  finding: (reported, passed, announced) => {
    const parts = [
      reported > 0 ? `보도된 날짜 ${reported}건.` : '',
      passed > 0 ? `확인 기록 없이 지난 예정일 ${passed}건.` : '',
      reported === 0 && passed === 0 && announced > 0 ? `예정된 날짜 ${announced}건.` : '',
    ]
    return parts.filter((part) => part !== '').join(' ') || '날짜 기록 없음.'
  },
  noteGold: {
    month: (cars) => `노란색은 상한으로, 연간 생산능력(${cars})의 12분의 1입니다. 생산량이 아닙니다.`,
    quarter: (cars) => `노란색은 상한으로, 연간 생산능력(${cars})의 4분의 1입니다. 생산량이 아닙니다.`,
    year: (cars) => `노란색은 상한으로, 연간 생산능력(${cars})입니다. 생산량이 아닙니다.`,
  },
  noteNoOpening: '준공 기록이 없어 생산능력을 그리지 않았습니다.',
  noteNone: '생산이 보도된 차량은 짙은 색으로 그립니다. 아직 기록이 없습니다.',
  noteSome: (months) => `짙은 색은 생산이 보도된 차량으로, ${months}개월분의 기록이 있습니다.`,
  noteNoCapacity: '이날의 생산능력 기록이 없습니다.',
  show: '보기',
  chart: '그림',
  table: '표',
  drawing: {
    month: '공장의 월별 일정. 화살표 키로 한 달씩 옮겨 갑니다.',
    quarter: '공장의 분기별 일정. 화살표 키로 한 분기씩 옮겨 갑니다.',
    year: '공장의 연도별 일정. 화살표 키로 한 해씩 옮겨 갑니다.',
  },
  slider: { month: '일정의 달', quarter: '일정의 분기', year: '일정의 해' },
  summed: {
    quarter: '달을 분기별로 합산했습니다.',
    year: '달을 연도별로 합산했습니다.',
  },
  summedWhy: '달마다 그릴 자리가 없습니다.',
  summedPart: '막대 끝의 빈칸은 기록이 없는 달이 있다는 뜻입니다.',
  ceiling: (amount) => `상한, 연 ${cars(amount)}`,
  ceilingEach: { month: (amount) => `월 ${amount}대`, quarter: (amount) => `분기당 ${amount}대` },
  checked: (date) => `확인 ${date}`,
  emptyTitle: '월별 생산량 기록이 없습니다.',
  emptyText: '어느 달의 생산량이 보도되면 그달의 빈칸이 막대로 바뀝니다.',
  construction: (months) => `착공부터 준공까지 약 ${months}개월`,
  noDate: '날짜를 밝히지 않음',
  upTo: (amount, support) => `2단계, 연 최대 ${amount}대: ${support}`,
  unconfirmed: '확인 기록 없음',
  graded: { announced: '예정', passed: '예정, 확인 기록 없음' },
  announced: (event, isPassed) => `${event}, ${isPassed ? '확인 기록 없음' : '예정'}`,

  year: (amount, forDate) => `${forDate} ${amount} 예정`,
  ofWhich: (amount) => `그 가운데 ${amount}는 소단위 조립`,
  reportedYear: (amount, promised, year) => `${year} ${amount} 보도${promised === null ? '' : `, 예정은 ${promised}`}`,
  month: {
    reported: (amount) => `${amount}대 보도`,
    open: '생산량이 보도되지 않음',
    none: '끝나지 않은 달이거나 준공 전',
    capacity: (amount) => `생산능력 ${amount}대`,
    quiet: '날짜가 있는 일정 없음',
  },
  period: {
    sum: (reported, of, amount) => `${of}개월 가운데 ${reported}개월 기록, 합계 ${amount}대`,
    open: '기록된 달 없음',
    none: '준공 이후 끝난 달 없음',
  },
  tableName: '일정: 날짜가 있는 모든 일과 예정된 연간 물량, 끝난 달',
  tableEvents: '일정: 날짜가 있는 모든 일과 예정된 연간 물량',
  columns: { when: '시점', what: '내용', state: '상태', who: '밝힌 곳' },
  behind: '날짜마다의 근거',
  loading: '그림을 그리고 있습니다…',
  failed: '그림을 불러오지 못했습니다. 표에 같은 내용이 있습니다.',
}
