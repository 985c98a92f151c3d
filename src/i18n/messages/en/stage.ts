import type { Widened } from '../widened.ts'

/** The words of the stage: what only a presentation says. */
export const stage = {
  present: 'Present',
  name: 'Presentation',
  opening: 'Opening',
  place: (scene: string, at: string, of: string) => `${scene}, scene ${at} of ${of}`,
  step: (at: string, of: string) => `step ${at} of ${of}`,
  arithmetic: 'Our arithmetic',
  parcel: (count: string) => `One of its ${count} parcels`,
  ofSite: 'of site',
  ofCapacity: 'a year of capacity',
  ofInvestment: 'of investment',
  oneRobot: 'One robot',
  inParcels: (robots: string, count: string) => `in ${robots} of the ${count}`,
  notOutput: 'Capacity, not output',
  claims: 'Claims',
  keys: {
    name: 'Keys',
    next: 'Next step',
    back: 'Step back',
    first: 'First scene',
    last: 'Last scene',
    scene: 'The scene of this number',
    black: 'Black screen',
    white: 'White screen',
    full: 'Full screen',
    overview: 'All scenes',
    language: 'Next language',
    theme: 'Light or dark',
    help: 'This list',
    leave: 'Close, then leave',
    space: 'Space',
    letters: (areOn: boolean) => (areOn ? 'Switch the letter keys off' : 'Switch the letter keys on'),
  },
}

export type StageMessages = Widened<typeof stage>
