import { describe, expect, it, vi } from 'vitest'
import { withoutUnusedQuery } from '../../scripts/withoutUnusedQuery.ts'

const folder = '/site/node_modules/@tanstack/query-core/build/modern'
const mutations = `${folder}/mutationCache.js`
const endless = `${folder}/infiniteQueryBehavior.js`
const react = '/site/node_modules/@tanstack/react-query/build/modern'
const thrown = [`${react}/suspense.js`, `${react}/errorBoundaryUtils.js`, `${react}/QueryErrorResetBoundary.js`]
const all = [mutations, endless, ...thrown]

/** What the plugin leaves of these files, and what it fails with at the end of a build that ended so. */
function built(files: readonly string[], ended?: Error) {
  const { load, buildEnd } = withoutUnusedQuery()
  if (typeof load !== 'function' || typeof buildEnd !== 'function') throw new Error('no hooks')
  const error = vi.fn()
  const left = files.map((file) => load.call({} as never, file))
  buildEnd.call({ error } as never, ended)
  return { left, problems: error.mock.calls.flat() }
}

describe('withoutUnusedQuery()', () => {
  it('leaves of the files no more than the names that others import', () => {
    const { left, problems } = built(all)
    expect(left).toEqual([
      expect.stringMatching(/^export class MutationCache \{/),
      expect.stringMatching(/^export const infiniteQueryBehavior = /),
      expect.stringMatching(/^export const ensureSuspenseTimers = /),
      expect.stringMatching(/^export const ensurePreventErrorBoundaryRetry = /),
      expect.stringMatching(/^export const QueryErrorResetBoundary = /),
    ])
    expect(problems).toEqual([])
  })

  it('leaves every other file as it is', () => {
    expect(built([`${folder}/queryCache.js`, '/site/src/mutationCache.js', ...all]).left.slice(0, 2)).toEqual([
      undefined,
      undefined,
    ])
  })

  it.each([
    ['the one', all.slice(1)],
    ['the other', [mutations, mutations, ...thrown]],
    ['each', []],
  ])('fails the build where %s has moved', (_, files) => {
    expect(built(files).problems).toEqual(['TanStack Query has moved a file that the build leaves out'])
  })

  it('says nothing of it where the build failed for another reason', () => {
    expect(built([], new Error('another reason')).problems).toEqual([])
  })
})
