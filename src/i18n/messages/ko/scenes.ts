import type { SceneMessages } from '../en/scenes.ts'
import { asKnown } from './asKnown.ts'
import { changeLog } from './changeLog.ts'
import { ground } from './ground.ts'
import { market } from './market.ts'
import { method } from './method.ts'
import { paper } from './paper.ts'
import { peers } from './peers.ts'
import { place } from './place.ts'
import { process } from './process.ts'
import { promises } from './promises.ts'
import { stage } from './stage.ts'
import { timeline } from './timeline.ts'
import { whatIf } from './whatIf.ts'

const undated = '날짜 없음'

/** The words of the scenes below the first view and of the claims: they come with those scenes' script. */
export const scenes: SceneMessages = {
  legend: {
    reported: '실현되었다고 보도',
    announced: '예정이라고 발표',
    passed: '예정, 기한이 지났으나 확인 기록 없음',
    derived: '계산한 값',
    none: '기록 없음',
  },
  legendName: '표시의 뜻',

  ourTranslation: '자체 번역',
  languageSwitch: '언어',
  languageFailed: '이 언어를 불러오지 못했습니다.',

  themes: { light: '밝은 화면', dark: '어두운 화면' },
  themeSwitch: (theme) => `화면 바꾸기: ${theme}`,

  ledger: {
    title: (label, value) => `${label}, ${value}`,
    close: '닫기',
    said: {
      reported: (who, date) => `보도: ${who}, ${date ?? undated}`,
      announced: (who, date) => `예정 발표: ${who}, ${date ?? undated}`,
      accordingTo: (who, date) => `예정, 전한 곳: ${who}, ${date ?? undated}`,
    },
    carriedBy: (publisher, carries) => (carries === null ? `발행: ${publisher}` : `${carries}, 전재: ${publisher}`),
    openSource: '출처 열기',
    noLink: (reason) => `링크 없음: ${reason}`,
    why: (reason) => `이것을 보여 주는 이유: ${reason}`,
    ranked: { preferred: '채택', deprecated: '보류' },
    support: {
      official: '공식',
      several: '출처 여러 곳',
      one: '출처 한 곳',
      weak: '근거가 약한 출처 한 곳',
    },
    derivedFromIt: '여기서 계산한 값',
    restated: (amount) => `환산하면 ${amount}`,
    groups: {
      rivals: '기록에 있는 다른 수치',
      same: '같은 말을 한 다른 출처',
      reported: '다른 보도',
      announced: '다른 예정',
      others: '그 밖의 기록',
    },
    noOthers: '다른 기록이 없습니다.',
    rangeOnOthers: (low, high) => `보도된 다른 금액으로는 1대당 ${low}~${high}`,
    oneOnOthers: (amount) => `보도된 다른 금액으로는 1대당 ${amount}`,
    scale: (chosen, others) => `0에서 시작하는 눈금. 채택 ${chosen}. 그 밖의 기록 ${others}.`,
    history: '기록에 있는 다른 날짜',
    replaced: '바뀜',
    undated: '날짜를 밝히지 않음',
    byPeriod: (value, byDate) => `${byDate} ${value}`,
    forPeriod: (value, period) => `${period} ${value}`,
    copy: '인용 복사',
    copied: '인용을 복사했습니다',
    notCopied: '브라우저가 복사를 허용하지 않았습니다. 인용:',
    citation: (quote, who, date, publisher, address) => `${quote} ${who}, ${date}. ${publisher}. ${address}`.trim(),
    report: '오류 알리기',
    states: {
      kept: '마지막 예정대로 실현',
      later: '마지막 예정보다 늦게 실현',
      ahead: '마지막 예정보다 일찍 실현',
      passed: '기한이 지났으며, 실현되었다는 기록도 실현되지 않았다는 기록도 없음',
      due: '아직 기한 전',
      undated: '날짜 없이 예정',
      unpromised: '보도됨. 앞선 예정 기록 없음',
    },
  },

  formula: {
    monthsInYear: '12개월',
    carsPerParcel: '1,000대',
  },
  derived: {
    parcels: (amount) => `${amount}구획`,
    investmentPerCar: (amount) => `1대당 ${amount}`,
    investmentPerM2: (amount) => `1㎡당 ${amount}`,
    investmentPerParcel: (amount) => `구획당 ${amount}`,
    sitePerCar: (amount) => `1대당 ${amount}㎡`,
    sitePerParcel: (amount) => `구획당 ${amount}㎡`,
    carsPerRobot: (amount) => `로봇 1대당 ${amount}대`,
    robotsPerParcel: (amount) => `구획당 로봇 ${amount}대`,
    capacityPerMonth: (amount) => `월 ${amount}대`,
    parcelPerMonth: (amount) => `구획당 월 ${amount}대`,
    carFootprint: (amount) => `자동차 한 대의 바닥 넓이 ${amount}㎡`,
    pitchArea: (amount) => `축구장 하나 ${amount}㎡`,
    pitches: (amount) => `축구장 ${amount}개`,
    pitchesPerParcel: (amount) => `구획당 축구장 ${amount}개`,
    fill: (amount) => `빈틈없이 세우면 땅의 ${amount}`,
  },

  ceiling: {
    finding: (car, percent) => `한 구획은 ${car} 1,000대의 바닥 넓이, 오차 ${percent} 이내`,
    findingLoose: (cars, car) => `한 구획은 ${car} ${cars}대의 바닥 넓이`,
    findingUnknown: '구획의 크기는 기록에 없습니다',
    size: (length, width) => `${length}\u00a0×\u00a0${width}m`,
    note: (land, capacity, each, car, size, footprint) =>
      `${land} ÷ ${capacity}대 = 1대당 ${each}. ${car} 한 대(${size})의 바닥 넓이는 ${footprint}입니다.`,
    over: (percent) => `상한만큼 한 해 동안 만든 차를 빈틈없이 세우면 부지가 ${percent} 모자랍니다.`,
    under: (percent) => `상한만큼 한 해 동안 만든 차를 빈틈없이 세우면 부지의 ${percent}가 남습니다.`,
    across: (width, cars, car) => `${width}m, ${car} 약 ${cars}대 길이`,
    drawing: (cars) => `위에서 본 자동차 ${cars}대로 채운 한 구획`,
    slotNote: (size, across, down) =>
      `칸 하나는 ${size}m이며, 가로 ${across}칸, 세로 ${down}칸입니다. 구획은 이 페이지가 부지를 나눈 것으로, 건물이나 작업 구역, 로봇 셀이 아닙니다.`,
    parcelOf: (count) => `${count}구획 가운데 하나`,
    rows: {
      cars: '상한에서 연간 대수',
      months: '상한에서 월간 대수',
      investment: '직접 투자',
      robots: '로봇',
      pitches: '축구장',
    },
    counts: (land) => (land === null ? '같은 그림에서 세어 보기' : `같은 ${land}에서 세어 보기`),
    noteUnknown: '계산에 필요한 것이 모두 기록에 있지는 않습니다.',
    captions: {
      robots: (count) => ({ lead: `로봇 ${count}대.`, rest: '한 대에 표시 하나' }),
      robotsLeft: (left) => `, ${left}구획은 비어 있음`,
      cars: (count) => ({ lead: `연 ${count}대.`, rest: '1,000대에 표시 하나, 상한' }),
      pitches: (count, whole, rest) => ({
        lead: `축구장 ${count}개.`,
        rest: `온전한 것 ${whole}개, 남은 띠는 ${rest}개 넓이`,
      }),
      dollars: (amount) => ({ lead: `${amount}.`, rest: '100만 달러에 표시 하나, 한 줄에 열 개' }),
    },
    table: '그림이 세는 것',
    tableColumns: { what: '수치', value: '기록', mark: '표시 하나' },
    measures: '그림의 축척에 쓴 길이',
    oneMark: { robots: '로봇 1대', cars: '연 1,000대', pitches: '축구장 1개', dollars: '100만 달러' },
  },

  timeline,

  people: {
    finding: (present, quoted) =>
      present === 0
        ? '준공식 참석자 기록 없음'
        : `준공식에 참석한 주요 인사 ${present}명. ${quoted === 0 ? '발언 기록은 없습니다.' : quoted === present ? '모두의 발언이 기록에 있습니다.' : `${quoted}명의 발언이 기록에 있습니다.`}`,
    note: '말은 명조체로, 수치는 고딕체로 적었습니다. 발언 기록이 없으면 없다고 밝힙니다.',
    saidAt: (occasion, date) => (date === null ? occasion : `${occasion}, ${date}`),
    atOpening: (how) => `준공식: ${how}`,
    noQuotation: '발언 기록 없음',
    reportedSpeech: (whose) => `전한 곳: ${whose}`,
    nothing: '기록 없음',
  },

  process,
  asKnown,
  promises,
  changeLog,
  whatIf,
  ground,
  peers,
  market,
  place,

  stage,
  method,
  paper,

  sources: {
    finding: (sources, claims) => `진술과 발언 ${claims}건의 출처는 ${sources}곳`,
    note: '글 속의 번호는 여기의 번호입니다. 출처마다 내용이 다르면 하나를 보여 주고 이유를 밝힌 뒤 나머지를 함께 적습니다.',
    languages: {
      en: '영어',
      kk: '카자흐어',
      ru: '러시아어',
      ko: '한국어',
      zh: '중국어',
      ja: '일본어',
      uz: '우즈베크어',
      de: '독일어',
      es: '스페인어',
      it: '이탈리아어',
      nl: '네덜란드어',
    },
    undated: '날짜 표시 없음',
    inferred: (date) => `${date}경, 날짜 표시 없음`,
    noLink: (reason) => `링크 없음: ${reason}`,
    carries: (text) => `전재 내용: ${text}.`,
    facts: (list) => `근거가 된 항목: ${list}.`,
    moreFacts: (count) => `그 밖에 ${count}건`,
    gaps: '찾아보았으나 기록에 없는 것',
    credits: '저작권 표시',
    fonts: '글꼴: Geologica, Source Serif 4, Noto Sans KR, Noto Serif KR. 모두 SIL Open Font License 1.1을 따릅니다.',
    map: '지도: 국경은 Natural Earth(퍼블릭 도메인), 도시 좌표는 GeoNames(CC BY 4.0).',
    drawings: '그림은 표시된 수치로 계산했으며, 제조사의 디자인을 그리지 않았습니다.',
  },
  newerPage: { ready: '이 페이지의 새 버전이 준비되었습니다.', show: '새 버전 보기', later: '나중에' },
  footer: {
    checked: (onDate, days) => `기록 확인 ${onDate}${days === null ? '' : `, ${days}`}`,
    carried: (onDate, digest) => `이 파일에 담긴 기록: ${onDate} 확인 (${digest})`,
    newest: (date) => `가장 새로운 출처: ${date}`,
    days: (days) => (days === 0 ? '오늘' : days === 1 ? '어제' : `${days}일 전`),
    computed: '그림은 표시된 수치로 계산했습니다.',
    data: '기록(JSON)',
    print: '인쇄',
    report: '오류 알리기',
    publishedBy: (name) => `발행: ${name}`,
  },
}
