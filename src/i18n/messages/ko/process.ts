import type { ProcessMessages } from '../en/process.ts'

/** The words of the scene `process`. */
export const process: ProcessMessages = {
  finding: (all, welding, others) =>
    others === 0
      ? `로봇 ${all}대 모두 용접에 쓰임`
      : `로봇 ${all}대 가운데 ${welding}대는 용접에 쓰이고, 나머지 ${others}대의 쓰임은 기록에 없습니다`,
  findingSteps: (steps) => `한 부지에서 ${steps}개 공정`,
  findingAnnounced: (steps) => `한 부지에서 ${steps}개 공정 예정`,
  findingUnknown: '여기서 차를 어떻게 만드는지는 기록에 없습니다',
  note: '자동차 한 대로 공정의 순서를 보여 주는 그림입니다. 공장 배치도가 아닙니다.',
  steps: '공정의 순서',
  nothing: '이 공정에 대한 기록 없음',

  robots: '로봇의 쓰임',
  robotsDrawing: (all, welding, others) =>
    `로봇 ${all}대, 한 대에 표시 하나. 용접 ${welding}대, 나머지 ${others}대의 쓰임은 기록 없음`,
  weld: (welding) => `용접 ${welding}대`,
  left: (all, welding, others) => `${all} − ${welding} = 나머지 ${others}대`,
  leftUse: (others) => `나머지 ${others}대의 쓰임은 기록에 없음`,
  useUnknown: '공정별로 어떻게 나뉘는지는 기록에 없음',

  kind: '공장을 부르는 두 이름',
  kindOne: '공장을 부르는 이름',
  saidIn: (who, language, date) => (date === null ? `${who}, ${language}` : `${who}, ${language}, ${date}`),
  terms: '용어의 뜻, 이 페이지의 설명',
  definitions: [
    {
      term: '전 공정(풀사이클)',
      meaning: '여기서는 보도자료가 든 위의 공정을 한 부지에서 모두 한다는 뜻입니다.',
    },
    {
      term: 'CKD(complete knock-down)',
      meaning:
        '자동차를 부품 묶음으로 들여와 공장에서 조립하는 방식입니다. 얼마나 분해해 들여오는지는 경우마다 다릅니다.',
    },
    {
      term: '소단위 조립',
      meaning:
        '카자흐스탄에서 쓰는 말로, 용접과 도장까지 현지에서 하며 작은 단위로 조립하는 방식입니다. 영어로는 이것도 CKD라고 합니다.',
    },
  ],
  bothHold: '앞의 두 가지는 서로 어긋나지 않습니다. 부품으로 들여온 차도 한 부지에서 용접, 도장, 조립할 수 있습니다.',

  claims: '공장에 대한 주장',
  claimedBy: (who, date) => `주장한 곳: ${who}, ${date ?? '날짜 없음'}`,
}
