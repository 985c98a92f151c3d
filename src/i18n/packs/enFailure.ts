export { failure as t } from '../messages/en/failure.ts'
export { mistakes } from '../messages/en/mistakes.ts'
