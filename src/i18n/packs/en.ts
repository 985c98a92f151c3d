export { format } from '../formats/en.ts'
export { frame as t } from '../messages/en/frame.ts'
