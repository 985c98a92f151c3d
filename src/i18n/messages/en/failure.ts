import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted } from './spelled.ts'

/** The words of the page without a record: they come when they are needed. */
export const failure = {
  refused: 'The record failed its check and was not drawn',
  refusedText: (count: number) =>
    `A record is taken whole or not at all. ${capital(counted(count, 'mistake was', 'mistakes were'))} found; each is named with its place.`,
  asBuilt:
    'Below stands the page as it was built, with the record of that day. It can be read; it answers once a record has come.',
  noCheck: 'It came, but the script that checks it did not. Reload the page.',
  noAnswer: 'There was no answer. The network may be down.',
  status: (status: string) => `The server answered with status ${status}.`,
  more: (count: number) => `and ${count} more`,
}

export type FailureMessages = Widened<typeof failure>
