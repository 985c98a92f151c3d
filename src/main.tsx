import '@fontsource-variable/geologica/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import 'virtual:korean-fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { PageWords } from './app/PageWords.tsx'
import { loadWords } from './i18n/words.ts'
import { currentLanguage } from './view/useLanguage.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

loadWords(currentLanguage()).then(
  (words) =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={new QueryClient()}>
          <PageWords first={words}>
            <App />
          </PageWords>
        </QueryClientProvider>
      </StrictMode>,
    ),
  // Without any words there is only the sentence that the page itself brought.
  () => root.append(root.dataset['failed'] ?? ''),
)
