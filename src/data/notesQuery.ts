import { queryOptions } from '@tanstack/react-query'
import { FetchError } from './plantQuery.ts'

/**
 * The presenter's notes at an address: fetched once and checked whole. Errors: FetchError, RecordError,
 * or what the browser says where the script of the check does not come.
 */
export function notesQuery(address: string) {
  return queryOptions({
    queryKey: ['notes'],
    queryFn: async ({ signal }) => {
      const [response, { parseNotesJson }] = await Promise.all([
        fetch(address, { signal }),
        import('../plant/parseNotes.ts'),
      ])
      if (!response.ok) throw new FetchError(response.status)
      return parseNotesJson(await response.text())
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: 5000,
  })
}
