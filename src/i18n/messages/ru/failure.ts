import type { FailureMessages } from '../en/failure.ts'
import { counted, formOf } from './counted.ts'

/** The words of the page without a record: they come when they are needed. */
export const failure: FailureMessages = {
  refused: 'Досье не прошло проверку и не показано',
  refusedText: (count) =>
    `Досье принимается целиком или не принимается вовсе. ${formOf(count, ['Найдена', 'Найдены', 'Найдено'])} ${counted(count, ['ошибка', 'ошибки', 'ошибок'], 'f')}, ${count === 1 ? 'её место указано' : 'место каждой указано'}.`,
  asBuilt:
    'Ниже стоит страница такой, какой она была собрана, с досье того дня. Её можно читать; отвечать она начнёт, когда придёт досье.',
  noCheck: 'Досье пришло, но не пришёл скрипт, который его проверяет. Загрузите страницу заново.',
  noAnswer: 'Ответа не было. Возможно, нет сети.',
  status: (status) => `Сервер ответил кодом ${status}.`,
  more: (count) => `и ещё ${count}`,
}
