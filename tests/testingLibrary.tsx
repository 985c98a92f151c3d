import * as library from '@testing-library/react'
import type { ReactNode } from 'react'
import { WordsContext } from '../src/i18n/words.ts'
import { english } from './words.ts'

export { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'

/** Testing Library's own, with the English words around what is rendered. */
export function render(element: ReactNode): library.RenderResult {
  return library.render(element, { wrapper: InEnglish })
}

/** Testing Library's own, with the English words around the hook. */
export function renderHook<Result, Props>(
  hook: (props: Props) => Result,
  options: library.RenderHookOptions<Props> = {},
): library.RenderHookResult<Result, Props> {
  return library.renderHook(hook, { wrapper: InEnglish, ...options })
}

function InEnglish({ children }: { children: ReactNode }) {
  return <WordsContext value={english}>{children}</WordsContext>
}
