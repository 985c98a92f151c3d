export { failure as t } from '../messages/ru/failure.ts'
export { mistakes } from '../messages/ru/mistakes.ts'
