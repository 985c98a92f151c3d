import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted } from './spelled.ts'

/** The words of the scene `process`. */
export const process = {
  finding: (all: string, welding: string, others: number) =>
    others === 0
      ? `All ${all} robots weld`
      : `${welding} of ${all} robots weld; what the other ${others === 1 ? 'one does' : `${others} do`} is not on record`,
  findingSteps: (steps: number) => `${capital(counted(steps, 'step', 'steps'))} on one site`,
  findingAnnounced: (steps: number) => `${capital(counted(steps, 'step', 'steps'))} announced for one site`,
  findingUnknown: 'How cars are made here is not on record',
  note: 'The drawing shows the order of the steps with one car. It is not the layout of the shops.',
  steps: 'The steps in their order',
  nothing: 'Nothing on record for this step',

  robots: 'What the robots do',
  robotsDrawing: (all: string, welding: string, others: string) =>
    `${all} robots, one mark each: ${welding} weld, and the use of ${others} is not on record`,
  weld: (welding: string) => `${welding} weld`,
  left: (all: string, welding: string, others: string) => `${all} − ${welding} = ${others} others`,
  leftUse: (others: number) =>
    others === 1 ? 'What the other one does is not on record' : `What the other ${others} do is not on record`,
  useUnknown: 'How they divide between the steps is not on record',

  kind: 'Two names for the plant',
  kindOne: 'The name for the plant',
  saidIn: (who: string, language: string, date: string | null) =>
    date === null ? `${who}, in ${language}` : `${who}, in ${language}, ${date}`,
  terms: 'What the terms mean, in our words',
  definitions: [
    {
      term: 'Full cycle',
      meaning: 'Here, the steps above on one site, as the release lists them.',
    },
    {
      term: 'CKD, complete knock-down',
      meaning: 'A car is delivered as a set of parts and put together at the plant. How far it is taken apart differs.',
    },
    {
      term: 'Small-unit assembly',
      meaning:
        'The term used in Kazakhstan for assembly from small units, with welding and painting there. In English it is also called CKD.',
    },
  ],
  bothHold:
    'The first two do not exclude each other: a car delivered in parts can be welded, painted and assembled on one site.',

  claims: 'What is claimed of it',
  claimedBy: (who: string, date: string | null) =>
    date === null ? `As claimed by ${who}, undated` : `As claimed by ${who}, ${date}`,
}

export type ProcessMessages = Widened<typeof process>
