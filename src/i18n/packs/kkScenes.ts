export { sceneFormat as format } from '../formats/kkScenes.ts'
export { scenes as t } from '../messages/kk/scenes.ts'
