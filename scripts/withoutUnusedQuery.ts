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
  {
    file: /@tanstack\/react-query\/build\/modern\/suspense\.js$/,
    stub: 'export const ensureSuspenseTimers = () => {}; export const shouldSuspend = () => false; export const fetchOptimistic = () => undefined; export const defaultThrowOnError = () => false',
  },
  {
    file: /@tanstack\/react-query\/build\/modern\/errorBoundaryUtils\.js$/,
    stub: 'export const ensurePreventErrorBoundaryRetry = () => {}; export const useClearResetErrorBoundary = () => {}; export const getHasError = () => false',
  },
  {
    file: /@tanstack\/react-query\/build\/modern\/QueryErrorResetBoundary\.js$/,
    stub: 'export const QueryErrorResetBoundary = ({ children }) => children; export const useQueryErrorResetBoundary = () => null',
  },
]

/**
 * Leaves out of the build what TanStack Query carries for mutations, endless lists, suspense and thrown
 * errors, 2.3 kB of the first script: this page only reads, a page at a time, and shows its errors itself.
 * The build fails where a file has moved.
 */
export function withoutUnusedQuery(): Plugin {
  const found = new Set<string>()
  return {
    name: 'without-unused-query',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      const stub = unused.find(({ file }) => file.test(id))?.stub
      if (stub !== undefined) found.add(stub)
      return stub
    },
    buildEnd(error) {
      if (error === undefined && found.size < unused.length)
        this.error('TanStack Query has moved a file that the build leaves out')
    },
  }
}
