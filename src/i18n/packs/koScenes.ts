export { sceneFormat as format } from '../formats/koScenes.ts'
export { scenes as t } from '../messages/ko/scenes.ts'
