export { sceneFormat as format } from '../formats/ruScenes.ts'
export { scenes as t } from '../messages/ru/scenes.ts'
