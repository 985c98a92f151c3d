export { failure as t } from '../messages/kk/failure.ts'
export { mistakes } from '../messages/kk/mistakes.ts'
