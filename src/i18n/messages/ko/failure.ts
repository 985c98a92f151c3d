import type { FailureMessages } from '../en/failure.ts'

/** The words of the page without a record: they come when they are needed. */
export const failure: FailureMessages = {
  refused: '기록이 점검을 통과하지 못해 보여 주지 않습니다',
  refusedText: (count) =>
    `기록은 통째로 받거나 통째로 받지 않습니다. 오류 ${count}건을 찾았으며, 저마다 위치를 적었습니다.`,
  asBuilt: '아래는 만들어질 때의 페이지이며, 그날의 기록이 담겨 있습니다. 읽을 수 있고, 기록이 도착하면 작동합니다.',
  noCheck: '기록은 왔지만 기록을 점검하는 스크립트가 오지 않았습니다. 페이지를 다시 불러오십시오.',
  noAnswer: '응답이 없습니다. 네트워크가 끊겼을 수 있습니다.',
  status: (status) => `서버의 응답: 상태 코드 ${status}.`,
  more: (count) => `외 ${count}건`,
}
