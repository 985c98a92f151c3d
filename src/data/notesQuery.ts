import { queryOptions } from '@tanstack/react-query'
import { fetchedText } from './plantQuery.ts'

/**
 * The presenter's notes at an address: fetched once and checked whole. Errors: FetchError, RecordError,
 * or what the browser says where the script of the check does not come.
 */
export function notesQuery(address: string) {
  return queryOptions({
    queryKey: ['notes'],
    queryFn: async ({ signal }) => {
      const [json, { parseNotesJson }] = await Promise.all([
        fetchedText(address, signal, 'default'),
        import('../plant/parseNotes.ts'),
      ])
      return parseNotesJson(json)
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 5000,
  })
}
