import type { GroundMessages } from '../en/ground.ts'

const noHeadcount = '실제 직원 수는 기록에 없습니다.'

/** The words of the scene `ground`. */
export const ground: GroundMessages = {
  finding: (jobs, announced, reported, isCounted) => {
    const parts = [
      announced > 0 ? `예정으로 밝힌 출처 ${announced}곳` : null,
      reported > 0 ? `보도한 출처 ${reported}곳` : null,
    ].filter((part) => part !== null)
    const said = `${jobs ?? '공장의 일자리'}: ${parts.join(', ')}${jobs === null ? ', 수치는 서로 다름' : ''}.`
    return isCounted ? said : `${said} ${noHeadcount}`
  },
  findingNoJobs: '공장에서 몇 명이 일하는지는 기록에 없습니다',
  note: '일자리에 대해 누가 언제 무엇을 말했는지 보여 줍니다. 그 아래에는 땅의 넓이를 같은 축척으로, 카자흐스탄에서 만들 몫을 연도별로 놓았습니다.',

  work: '일자리',
  jobs: '일자리에 대해 누가 무엇을 말했나',
  announced: '예정',
  reported: '보도',
  noneAnnounced: '예정이라고 밝힌 기록 없음',
  noneReported: '보도한 기록 없음',
  noJobs: '일자리 수 기록 없음',
  noHeadcount,
  saidBy: (who, date) => `${who}, ${date ?? '날짜 없음'}`,
  otherWork: '일자리에 관한 다른 기록',

  areas: '같은 축척으로 본 넓이',
  areasDrawing: (list) => `한 모서리에 맞춰 겹쳐 놓은, 같은 축척의 넓이: ${list}`,
  areaItem: (name, value) => `${name} ${value}`,
  areasNote:
    '크기를 견주려고 한 모서리에 맞춰 겹쳐 놓았습니다. 배치도가 아니며, 무엇이 어디에 있는지는 그리지 않았습니다.',
  parcelsNote: (count) => `노란색은 ${count}구획으로 나눈 부지입니다.`,
  buildingNote: '건물 면적은 모든 층을 더한 것일 수 있습니다.',
  ofSite: (part, site, share) => `${part} ÷ ${site} = 부지의 ${share}`,
  noAreas: '넓이 기록 없음',
  lengths: '같은 축척으로 본 길이',
  lengthsNote: '가장 긴 것을 기준으로 그렸습니다. 넓이와는 축척이 다릅니다.',
  money: '비용과 시간',
  table: '넓이와 길이의 표',
  columns: { what: '항목', value: '기록', share: '부지 대비', state: '상태', year: '연도' },

  local: '카자흐스탄에서 만드는 몫',
  shares: (name, list) => `${name}, 연도별: ${list}`,
  shareItem: (year, share) => `${year}년 ${share}`,
  shareNone: '기록 없음',
  shareScale: '전체 높이가 100%입니다',
  sharesTable: '연도별 비율의 표',
  graded: { reported: '보도', announced: '예정', passed: '해가 지났으나 보도 기록 없음' },
  smallUnit: (part, whole, share, year, isReport) =>
    `${year}년 ${isReport ? '보도' : '예정'} 물량 ${part} ÷ ${whole} = 소단위 조립 ${share}. 나머지를 어떻게 만드는지는 기록에 없습니다`,
  noShare: '비율 기록 없음',
}
