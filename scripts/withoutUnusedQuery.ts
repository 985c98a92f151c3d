import type { Plugin } from 'vite'

const unused = [
  {
    file: /@tanstack\/query-core\/build\/modern\/mutationCache\.js$/,
    stub: 'export class MutationCache { clear() {} async resumePausedMutations() {} findAll() { return [] } }',
  },
  {
    file: /@tanstack\/query-core\/build\/modern\/infiniteQueryBehavior\.js$/,
    stub: 'export const infiniteQueryBehavior = () => undefined; export const hasNextPage = () => false; export const hasPreviousPage = () => false',
  },
]

/**
 * Leaves out of the build what TanStack Query carries for mutations and endless lists, 1.7 kB of the
 * first script: this page only reads, and a page at a time. Without effect where a file has moved.
 */
export function withoutUnusedQuery(): Plugin {
  return {
    name: 'without-unused-query',
    apply: 'build',
    enforce: 'pre',
    load: (id) => unused.find(({ file }) => file.test(id))?.stub,
  }
}
