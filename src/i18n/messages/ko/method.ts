import type { MethodMessages } from '../en/method.ts'

/** The words of the scene `method`. */
export const method: MethodMessages = {
  finding: (reports, plans, gaps) => {
    const claims = `모든 수치는 진술에 근거합니다. 보도 ${reports}건, 예정 ${plans}건.`
    return gaps === 0 ? claims : `${claims} 찾아보았으나 기록에 없는 것 ${gaps}건.`
  },
  findingNone: '이날의 진술 기록 없음',
  note: (day) =>
    `수치를 누르면 근거가 되는 진술이 열립니다. 누가, 언제, 어디서, 어떤 말로 밝혔는지 볼 수 있습니다. 이 페이지는 ${day}에 알려져 있던 내용을 보여 줍니다.`,

  kinds: '표시의 뜻',
  kind: {
    reported: '그렇다거나 그런 일이 있었다고 출처가 말합니다.',
    announced: '그럴 예정이라고 출처가 말합니다. 출처가 보도하기 전까지는 예정으로 남습니다.',
    passed: '기한이 지났습니다. 실현되었다는 출처도, 실현되지 않았다는 출처도 기록에 없습니다.',
    derived: '이 페이지가 진술에서 계산했으며 식을 함께 적었습니다. 출처가 말한 것은 아닙니다.',
    none: '찾아보았으나 나오지 않았습니다. 0이 아니라 빈칸으로 그립니다.',
    differ: '보도마다 수치나 날짜가 다릅니다. 하나를 보여 주고 나머지를 곁에 적습니다.',
  },
  scenario: {
    name: '시나리오',
    count: '기록이 아니라 이용자의 것',
    rule: '이용자가 가정한 대로 된다면 나오는 결과입니다. 출처가 말한 것도, 예측도 아닙니다.',
  },
  claims: (_count, number) => `진술 ${number}건`,
  dates: (count) => `날짜 ${count}건`,
  gaps: (count) => `${count}건`,
  facts: (count) => `사실 ${count}건`,
  notInRecord: '기록이 아니라 계산',

  which: '어떤 진술을 보여 주는가',
  whichRule:
    '그날까지 알려진 진술 가운데 등급이 가장 높은 것을 보여 줍니다. 순서는 채택, 등급 없음, 보류입니다. 등급이 같으면 가장 나중 것입니다.',
  whichReason: (chosen, setAside) =>
    `진술을 채택하거나 보류할 때는 반드시 이유가 있으며, 그 이유를 보여 줍니다. 채택 ${chosen}건, 보류 ${setAside}건. 모두 읽을 수 있으며, 평균을 내지 않습니다.`,

  when: '진술이 언제부터 알려진 것으로 보는가',
  whenRule:
    '말하거나 발행한 기간의 마지막 날부터이며, 둘 가운데 먼저 끝나는 쪽을 따릅니다. “2025년 10월”은 10월 31일부터 알려진 것으로 봅니다.',
  whenUndated: (undated) =>
    `날짜가 없는 진술은 기록을 확인한 날부터만 알려진 것으로 봅니다. ${
      undated === 0 ? '모든 진술에 날짜가 있습니다.' : `날짜가 없는 진술은 ${undated}건입니다.`
    }`,
  whenDay: (day) =>
    `이 페이지의 기준일은 ${day}입니다. 오늘이거나, 마지막 확인일이 더 이르면 그날입니다. 그 뒤로는 시간이 지나 기록이 오래될 뿐, 내용은 바뀌지 않습니다.`,

  support: '진술이 얼마나 뒷받침되는가',
  supported: {
    official: '해당 기업이나 기관이 말했거나, 그 말로 전해진 것',
    several: '다른 곳에서도 그렇게 말함',
    one: '다른 출처를 찾지 못함',
    weak: '간접 전언이거나 날짜가 없거나 질이 낮음. 그렇다고 곁에 적음',
  },

  differ: '출처마다 다른 내용',
  differNone: '기록에 있는 보도들은 어떤 사실에서도 서로 다르지 않습니다.',
  differing: (others, reason, setAside) =>
    [
      ...(others === 0
        ? []
        : [
            `다른 보도 ${others}건.`,
            reason === null ? '등급이 같은 것 가운데 가장 나중 것을 보여 줍니다.' : `이것을 보여 주는 이유: ${reason}`,
          ]),
      ...setAside.map((why) => `보류: ${why}`),
    ].join(' '),

  names: (count) => `출처가 쓴 이름: ${count}개`,
  namesTable: '출처가 쓴 이름',
  nameColumns: { name: '이름', spellings: '표기', sources: '출처' },

  states: '예정된 날짜는 어떻게 되었나',
  statesSum: (events, list) =>
    events === 0 ? '날짜가 있는 공장의 일정 기록이 없습니다.' : `일정 ${events}건 가운데 ${list}.`,
  stateSum: {
    kept: (count) => `마지막 예정대로 실현 ${count}건`,
    later: (count) => `마지막 예정보다 늦게 실현 ${count}건`,
    ahead: (count) => `마지막 예정보다 일찍 실현 ${count}건`,
    unpromised: (count) => `앞선 예정 기록 없이 보도 ${count}건`,
    passed: (count) => `기한이 지났으나 기록 없음 ${count}건`,
    due: (count) => `아직 기한 전 ${count}건`,
    undated: (count) => `날짜 없음 ${count}건`,
  },
  slipped: (count) => `실현된 일정 가운데 ${count}건은 처음에 더 이른 때로 예정되어 있었습니다.`,
  statesRule:
    '정확하지 않은 날짜는 넉넉히 봅니다. “2025년 10월”은 10월 31일까지, “2026년 초”는 6월 말까지입니다. “마지막 예정대로”에는 바뀌었거나 지키지 못한 이전 예정이 들어가지 않으며, 그 예정도 읽을 수 있습니다.',
  statesFold: '상태마다 정한 규칙',
  statesTable: '날짜가 있는 공장 일정의 상태, 규칙과 건수',
  stateColumns: { state: '상태', rule: '규칙', count: '현재' },
  state: {
    kept: '실현된 때가 그 전에 마지막으로 예정된 기간 안에 있습니다.',
    later: '실현되었을 수 있는 첫날이 그 기간의 마지막 날보다 뒤입니다.',
    ahead: '실현되었을 수 있는 마지막 날이 그 기간의 첫날보다 앞입니다.',
    unpromised: '실현보다 앞선, 날짜가 있는 예정 기록이 없습니다.',
    passed: '실현 기록이 없고, 예정된 기간의 마지막 날이 지났습니다.',
    due: '실현 기록이 없고, 예정된 기간의 마지막 날이 아직 오지 않았습니다.',
    undated: '실현 기록이 없고, 날짜를 밝힌 예정도 없습니다.',
  },

  noGaps: '찾아보았으나 나오지 않았다고 적은 항목이 없습니다.',
  searched: (languages) =>
    `${languages === null ? '' : `검색한 언어: ${languages}. `}찾지 못했다고 해서 없다는 증거가 되지는 않습니다.`,

  leftOut: '싣지 않은 것과 그 이유',

  correct: '바로잡는 방법',
  correctTo: (publisher) =>
    `바로잡을 내용을 보낼 곳: ${publisher ?? '이 페이지의 발행자'}. 해당 진술의 인용(수치마다 진술 아래에 있는 “인용 복사”)과 함께, 그와 다르게 말하는 출처를 보내 주십시오.`,
  correctKept: '기록은 공개된 파일 하나입니다. 진술은 지우지 않고 이유를 적어 보류하며, 계속 읽을 수 있습니다.',
  schema: '기록의 스키마(JSON)',
}
