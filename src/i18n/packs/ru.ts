export { format } from '../formats/ru.ts'
export { frame as t } from '../messages/ru/frame.ts'
