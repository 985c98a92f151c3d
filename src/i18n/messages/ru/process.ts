import { capital } from '../../capital.ts'
import type { ProcessMessages } from '../en/process.ts'
import { counted, formOf, formOfAmount, ofAmount, spelled } from './counted.ts'

const steps = ['этап', 'этапа', 'этапов'] as const

/** The words of the scene `process`. */
export const process: ProcessMessages = {
  finding: (all, welding, others) =>
    others === 0
      ? `На сварке заняты все роботы: ${all}`
      : `${welding} из ${ofAmount(all, ['робота', 'роботов', 'роботов'])} ${formOfAmount(welding, ['занят', 'заняты', 'заняты'])} на сварке; чем ${others === 1 ? 'занят ещё один' : `заняты остальные ${spelled(others)}`}, в досье не указано`,
  findingSteps: (count) => `${capital(counted(count, steps))} на одной площадке`,
  findingAnnounced: (count) =>
    `Для одной площадки ${formOf(count, ['объявлен', 'объявлены', 'объявлено'])} ${counted(count, steps)}`,
  findingUnknown: 'Как здесь делают автомобили, в досье не указано',
  note: 'Рисунок показывает порядок этапов на одном автомобиле. Это не план цехов.',
  steps: 'Этапы по порядку',
  nothing: 'Об этом этапе данных нет',

  robots: 'Чем заняты роботы',
  robotsDrawing: (all, welding, others) =>
    `Роботов: ${all}, по знаку на каждого; на сварке ${welding}, чем заняты остальные (${others}), в досье не указано`,
  weld: (welding) => `${welding} на сварке`,
  left: (all, welding, others) => `${all} − ${welding} = ${others} (остальные)`,
  leftUse: (others) =>
    others === 1
      ? 'Чем занят ещё один, в досье не указано'
      : `Чем заняты остальные ${spelled(others)}, в досье не указано`,
  useUnknown: 'Как они распределены по этапам, в досье не указано',

  kind: 'Два названия завода',
  kindOne: 'Название завода',
  saidIn: (who, language, date) => (date === null ? `${who}, язык: ${language}` : `${who}, язык: ${language}, ${date}`),
  terms: 'Что значат эти слова, нашими словами',
  definitions: [
    {
      term: 'Полный цикл',
      meaning: 'Здесь\u00a0— этапы, названные выше, на одной площадке, как их перечисляет релиз.',
    },
    {
      term: 'CKD, complete knock-down',
      meaning:
        'Автомобиль поставляется комплектом деталей и собирается на заводе. Насколько он разобран, бывает по-разному.',
    },
    {
      term: 'Мелкоузловая сборка',
      meaning:
        'Так в Казахстане называют сборку из мелких узлов, со сваркой и окраской на месте. По-английски её тоже называют CKD.',
    },
  ],
  bothHold:
    'Первые два не исключают друг друга: автомобиль, поставленный в деталях, можно сварить, окрасить и собрать на одной площадке.',

  claims: 'Что о нём утверждают',
  claimedBy: (who, date) => `Так утверждает ${who}, ${date ?? 'без даты'}`,
}
