export { format } from '../formats/kk.ts'
export { frame as t } from '../messages/kk/frame.ts'
