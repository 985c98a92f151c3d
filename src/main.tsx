import 'virtual:shipped-fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { firstPlant, plantToCome } from './app/App.tsx'
import { Root } from './app/Root.tsx'
import { handOutCarriedFiles } from './data/carriedFile.ts'
import { isAsBuilt } from './data/plantQuery.ts'
import { loadWords, type Words } from './i18n/words.ts'
import type { Plant } from './plant/plantSchema.ts'
import { currentLanguage } from './view/useLanguage.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const { dataset } = document.documentElement
const client = new QueryClient()
const words = loadWords(currentLanguage())

if (import.meta.env.MODE === 'briefcase') handOutCarriedFiles()

// Where the address asks for something else than what the build drew, `src/start.js` keeps that out of sight.
const isDrawn = root.hasChildNodes() && dataset['undrawn'] === undefined
if (!isDrawn) root.replaceChildren()
delete dataset['undrawn']

words.then(
  async (loaded) => {
    const page = <Root client={client} words={loaded} />
    if (!isDrawn) return createRoot(root).render(page)
    const { plant, failure } = await firstPlant(client)
    const shown = plant ?? (await plantAfterFailure(root, loaded))
    // The drawn page is taken over where it was drawn from the same record; another one is shown in its place.
    if ((plant === undefined || failure === null) && isAsBuilt(shown))
      startTransition(() => void hydrateRoot(root, page, { onRecoverableError: report }))
    else createRoot(root).render(page)
  },
  // Without any words there is only the sentence that the page itself brought.
  () => isDrawn || root.append(root.dataset['failed'] ?? ''),
)

/** What is wrong stands above what the build drew, which can be read, until there is a record. */
async function plantAfterFailure(drawn: HTMLElement, words: Words): Promise<Plant> {
  const place = document.createElement('div')
  drawn.before(place)
  const above = createRoot(place)
  above.render(<Root client={client} words={words} isAbove />)
  const plant = await plantToCome(client)
  above.unmount()
  place.remove()
  return plant
}

/** Where a script does not come, a sentence stands in its part's place: nothing that the console need tell. */
function report(error: unknown): void {
  if (!(error instanceof Error && error.cause instanceof TypeError)) reportError(error)
}
