import {
  type ConversionConfig,
  type JsonSchema,
  type OverrideActionContext,
  toJsonSchema,
} from '@valibot/to-json-schema'
import { plantSchema } from '../src/plant/plantSchema.ts'

/** What JSON Schema cannot say and `parsePlant` checks: that a day exists in the calendar. No JSON number is infinite. */
const beyondJsonSchema = ['check', 'finite']

const { sources, parties, facts, statements, stakeholders, plant, checked } = plantSchema.entries

/** Parts that get a name of their own in `$defs`. */
const definitions: NonNullable<ConversionConfig['definitions']> = {
  text: plant.entries.name,
  day: checked,
  id: sources.key,
  source: sources.value,
  party: parties.value,
  fact: facts.value,
  statement: statements.item,
  stakeholder: stakeholders.item,
}

/** The JSON Schema of a plant's record, for editors and for whoever writes another plant's. */
export function plantJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(plantSchema, {
    target: 'draft-2020-12',
    ignoreActions: beyondJsonSchema,
    definitions,
    overrideAction: unicodePattern,
  })
  return { $schema, title: 'Record of a plant', ...schema }
}

/** As it stands in `public/data/plant.schema.json`. */
export function plantSchemaFile(): string {
  return `${JSON.stringify(plantJsonSchema(), null, 2)}\n`
}

/** JSON Schema reads every pattern as Unicode, so that flag needs no mention; whatever else it cannot say stays an error. */
function unicodePattern({ valibotAction, jsonSchema, errors }: OverrideActionContext): JsonSchema | null {
  const isUnicode = 'requirement' in valibotAction && String(valibotAction.requirement).endsWith('/u')
  return isUnicode && errors?.length === 1 ? jsonSchema : null
}
