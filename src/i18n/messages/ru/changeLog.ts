import type { ChangeLogMessages } from '../en/changeLog.ts'
import { formOf } from './counted.ts'

export const changeLog: ChangeLogMessages = {
  name: 'Журнал изменений досье',
  note: 'Что и в какой день внесено в досье, когда бы оно ни стало известно. Сведения не удаляют: отложенное остаётся под тем днём, когда его внесли. В какой день его отложили, в досье не записано.',
  newestOnly: 'Журнал изменений относится к новейшему досье; на более ранний день его нет.',
  empty: 'Пока ничего не внесено.',
  entries: ({ claims, facts, statements }, number) =>
    [
      ...(claims === 0
        ? []
        : [
            `${number(claims)}\u00a0${formOf(claims, ['сведение', 'сведения', 'сведений'])} по ${number(facts)}\u00a0${formOf(facts, ['факту', 'фактам', 'фактам'])}`,
          ]),
      ...(statements === 0
        ? []
        : [`${number(statements)}\u00a0${formOf(statements, ['высказывание', 'высказывания', 'высказываний'])}`]),
    ].join(', '),
  began: (day, entries) => `Досье начато ${day}: ${entries}`,
  added: (day, entries) => `${day}: ${entries}`,
  since: (day, entries) => `Внесено после ${day}: ${entries}.`,
  sinceNone: (day) => `После ${day} ничего не внесено.`,
  all: 'Показать все дни',
  returning: {
    name: 'С вашего прошлого визита',
    note: (day, entries) => `Внесено с вашего прошлого визита (досье от ${day}): ${entries}.`,
    show: 'Показать новое',
  },
  feed: {
    title: (plant) => `${plant}: журнал изменений досье`,
    link: 'Лента журнала изменений (Atom)',
    more: (count) => `и ещё ${count}`,
  },
}
