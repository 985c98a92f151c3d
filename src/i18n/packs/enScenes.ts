export { sceneFormat as format } from '../formats/enScenes.ts'
export { scenes as t } from '../messages/en/scenes.ts'
