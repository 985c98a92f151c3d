export { failure as t } from '../messages/ko/failure.ts'
export { mistakes } from '../messages/ko/mistakes.ts'
