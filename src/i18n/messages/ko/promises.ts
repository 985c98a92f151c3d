import type { PromisesMessages } from '../en/promises.ts'

/** The words of the scene `promises`. */
export const promises: PromisesMessages = {
  finding: (all, reported, passed, open) => {
    const parts = [
      reported > 0 ? `${reported}건은 보도가 나란히 있고` : '',
      passed > 0 ? `${passed}건은 기록 없이 기한이 지났으며` : '',
      open > 0 ? `${open}건은 기한 전이거나 기한이 없음` : '',
    ].filter((part) => part !== '')
    return `기록에 있는 예정 ${all}건: ${parts.join(', ')}`
  },
  findingNone: '이날의 기록에는 예정이 없습니다',
  note: '공장에 대해 발표된 모든 날짜와 수치, 계획을 누가 언제 말했는지와 그 뒤의 기록을 함께 보여 줍니다. 수치가 보도된 경우 둘을 나란히 두며, 이 페이지는 어느 쪽도 평가하지 않습니다.',
  rules: '상태마다 정한 규칙',
  choice: (name, count) => `${name} (${count})`,
  all: '전체',
  whoName: '발표한 쪽',
  others: '언론, 발언자 미상',
  stateName: '상태',
  states: {
    kept: '마지막 예정대로',
    later: '마지막 예정보다 늦게',
    ahead: '마지막 예정보다 일찍',
    reported: '수치나 내용 보도',
    passed: '기한이 지남, 기록 없음',
    due: '아직 기한 전',
    undated: '날짜 없음',
  },
  shown: (shown, all) => `전체 ${all}건 가운데 ${shown}건 표시`,
  noneSuch: '이런 예정은 기록에 없습니다.',

  slipName: '날짜는 어떻게 옮겨졌나',
  key: (onDate) =>
    `굵은 세로선은 발표한 날, 점선 상자는 예정된 때, 채운 상자는 실현되었다고 보도된 때입니다. 회색 띠는 이전 예정에서 새 예정까지 이어집니다. 모든 줄을 지나는 가는 선은 기록 기준일인 ${onDate}입니다.`,
  slipRule: '개월 수는 첫 예정의 마지막 달부터 실현이나 새 예정의 첫 달까지 셉니다.',
  slip: (months, hasHappened) => (hasHappened ? `처음 예정보다 ${months}개월 뒤` : `${months}개월 옮겨짐`),
  nothingSince: '기한이 지남, 기록 없음',
  saidBy: (who, date) => `${who}, ${date ?? '날짜 없음'}`,
  inPeriod: (name, period) => `${name}, ${period}`,
  aside: '보류',
  barsFailed: '막대를 불러오지 못했습니다. 날짜는 막대 없이 보여 줍니다.',

  listName: '모든 예정과 그 뒤의 기록',
  table: '모든 예정: 어떻게 발표됐는지, 그 뒤의 기록과 상태',
  columns: { what: '예정', steps: '예정된 내용', report: '그 뒤의 기록', state: '상태' },
}
