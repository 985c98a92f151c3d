export { format } from '../formats/ko.ts'
export { frame as t } from '../messages/ko/frame.ts'
