import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import type { Words } from '../i18n/words.ts'
import { App } from './App.tsx'
import { PageWords } from './PageWords.tsx'

/** All that is rendered: by the build, which draws the page, and by the browser, which takes it over. */
export function Root({ client, words, isAbove = false }: { client: QueryClient; words: Words; isAbove?: boolean }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <PageWords first={words}>
          <App isAbove={isAbove} />
        </PageWords>
      </QueryClientProvider>
    </StrictMode>
  )
}
