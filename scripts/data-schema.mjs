// npm run data:schema: writes the published JSON Schema anew from its declaration.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loaded, root } from './loaded.mjs'

const path = 'public/data/plant.schema.json'
const { plantSchemaFile } = await loaded('scripts/plantJsonSchema.ts')
writeFileSync(join(root, path), plantSchemaFile())
console.log(`${path} is written from src/plant/plantSchema.ts`)
