import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import '../src/app/LaterScenes.tsx'
import { Failure } from '../src/app/Failure.tsx'
import { Loading } from '../src/app/Loading.tsx'
import { Page } from '../src/app/Page.tsx'
import { Presentation } from '../src/app/Presentation.tsx'
import { FetchError } from '../src/data/plantQuery.ts'
import { WordsContext } from '../src/i18n/words.ts'
import { asKnownOn } from '../src/plant/asKnownOn.ts'
import { parseNotesJson } from '../src/plant/parseNotes.ts'
import { parsePlantJson } from '../src/plant/parsePlant.ts'
import { ClaimLedger } from '../src/ui/ClaimLedger.tsx'
import { masked, maskedFailure, maskedWords, strayParameters, strayWords } from './maskedWords.ts'
import { configure, waitFor } from './testingLibrary.tsx'
import { stubPrinter } from './ui/printing.ts'

// Each asks for the words of a language; here there is one, which no reader has.
vi.mock(import('../src/i18n/sceneWords.ts'), async (original) => ({
  ...(await original()),
  sceneWords: () => maskedWords,
  useSceneWords: () => maskedWords,
}))
vi.mock(import('../src/i18n/failureWords.ts'), async (original) => ({
  ...(await original()),
  useFailureWords: () => maskedFailure,
}))

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 15_000 })

const src = join(import.meta.dirname, '../src')
const plant = asKnownOn(
  parsePlantJson(readFileSync(join(import.meta.dirname, '../public/data/plant.json'), 'utf8')),
  '2026-11-22',
)

afterEach(() => expect(strayParameters.splice(0)).toEqual([]))

beforeEach(() => {
  history.replaceState(null, '', '/')
  // Where nothing has a width, no chart and no map is drawn.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200)
})

async function showPage(failure: Error | null = null, charts = 7) {
  const page = render(
    <WordsContext value={maskedWords}>
      <Page plant={plant} today="2027-03-01" failure={failure} onRetry={() => {}} />
    </WordsContext>,
  )
  await screen.findByRole('contentinfo')
  await waitFor(() => expect(page.container.querySelectorAll('[data-slot] .recharts-surface')).toHaveLength(charts))
  return page
}

// Every letter that comes through the catalogue, a format or the record is masked; what is still a letter came past them.
describe('no word on the page comes past the catalogue and the record', () => {
  test('in any scene, its charts, drawings, tables and spoken texts', async () => {
    const { container } = await showPage()
    for (const scene of ['timeline', 'market', 'place'])
      expect(container.querySelectorAll(`#${scene} svg text`).length).toBeGreaterThan(10)
    expect(strayWords(container)).toEqual([])
  })

  test('in any scene and step of the stage, with its keys, overview and claims', async () => {
    history.replaceState(null, '', '/?present')
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800)
    const { container } = render(
      <WordsContext value={maskedWords}>
        <Presentation plant={plant} today="2026-11-22" failure={null} />
      </WordsContext>,
    )
    const user = userEvent.setup()
    const seen = new Set<string>()
    for (let before = ''; before !== location.search; await user.keyboard('{ArrowRight}')) {
      before = location.search
      seen.add(new URLSearchParams(before).get('scene') ?? 'opening')
      expect(strayWords(container), before).toEqual([])
    }
    expect(seen.size).toBe(9)
    for (const keys of ['?', 'o', 'c', '2']) {
      await user.keyboard(keys)
      expect(strayWords(container), keys).toEqual([])
      await user.keyboard('{Escape}')
    }
    history.replaceState(null, '', '/?present&scene=figures&open=robots')
    await act(async () => window.dispatchEvent(new PopStateEvent('popstate')))
    expect(screen.getByRole('dialog')).toBeVisible()
    expect(strayWords(container)).toEqual([])
  })

  test('in a scenario with an expansion, on the page and on the stage', async () => {
    history.replaceState(null, '', '/?if=583,6,90,steps,90000')
    const page = await showPage(null, 8)
    expect(page.container.querySelectorAll('#whatif [role="slider"]')).toHaveLength(3)
    expect(strayWords(page.container)).toEqual([])
    page.unmount()
    history.replaceState(null, '', '/?present&scene=whatif&if=583,6,90,steps,90000')
    const { container } = render(
      <WordsContext value={maskedWords}>
        <Presentation plant={plant} today="2026-11-22" failure={null} />
      </WordsContext>,
    )
    expect(container.querySelector('[data-scene="whatif"] svg text')).not.toBeNull()
    expect(strayWords(container)).toEqual([])
  })

  test('in the presenter’s window, with all that it warns of', async () => {
    const notes = parseNotesJson(readFileSync('public/data/notes.json', 'utf8'))
    const client = new QueryClient()
    client.setQueryData(['notes'], notes)
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    history.replaceState(null, '', '/?speaker&scene=figures')
    const { container } = render(
      <QueryClientProvider client={client}>
        <WordsContext value={maskedWords}>
          <Presentation plant={plant} today="2027-03-01" failure={new FetchError(404)} />
        </WordsContext>
      </QueryClientProvider>,
    )
    const frames = [...container.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])
    await waitFor(() => expect(frames.filter(({ body }) => body.querySelector('main') === null)).toEqual([]))
    expect(frames.length).toBe(12)
    expect(screen.getByRole('region', { name: maskedWords.t.stage.speaker.notes })).toBeVisible()
    expect([container, ...frames.map(({ body }) => body)].flatMap(strayWords)).toEqual([])
  })

  test('with the newest record refused, each layer counted, and the timeline as a table', async () => {
    for (const layer of ['cars', 'pitches', 'dollars']) {
      history.replaceState(null, '', `/?layer=${layer}&timeline=table&measure=investment`)
      const { container, unmount } = render(
        <WordsContext value={maskedWords}>
          <Page plant={plant} today="2026-11-22" failure={new FetchError(404)} onRetry={() => {}} />
        </WordsContext>,
      )
      await screen.findByRole('contentinfo')
      expect(strayWords(container)).toEqual([])
      unmount()
    }
  })

  test.each(['robots', 'jobs'])('with the plants compared by %s', async (measure) => {
    history.replaceState(null, '', `/?measure=${measure}`)
    const { container } = await showPage()
    expect(strayWords(container)).toEqual([])
  })

  test('in the claims of any fact', () => {
    const facts = Object.keys(plant.facts)
    expect(facts.length).toBeGreaterThan(150)
    for (const fact of facts) {
      const { container, unmount } = render(
        <WordsContext value={maskedWords}>
          <ClaimLedger plant={plant} fact={fact} opener="" onClose={() => {}} />
        </WordsContext>,
      )
      expect(strayWords(container)).toEqual([])
      unmount()
    }
  })

  test('on paper', async () => {
    const printer = stubPrinter()
    const { container } = await showPage()
    printer.begin()
    expect(within(container).getAllByRole('heading', { level: 5 }).length).toBeGreaterThan(100)
    expect(strayWords(container)).toEqual([])
    printer.end()
  })

  test('in what a month says', async () => {
    const { container } = await showPage()
    screen.getAllByRole('slider').at(-1)?.focus()
    for (const key of ['{Home}', '{End}', '{PageUp}', '{ArrowLeft}']) {
      await userEvent.keyboard(key)
      expect(strayWords(container)).toEqual([])
    }
  })

  test('while the record is read, and where it cannot be had', async () => {
    vi.useFakeTimers()
    const loading = render(
      <WordsContext value={maskedWords}>
        <Loading />
        <Failure error={new FetchError(null)} onRetry={() => {}} />
        <Failure error={new FetchError(500)} onRetry={() => {}} />
      </WordsContext>,
    )
    await act(() => vi.advanceTimersByTimeAsync(500))
    vi.useRealTimers()
    expect(strayWords(loading.container)).toEqual([])
  })
})

describe('strayWords(element)', () => {
  const within = (html: string) => {
    const element = document.createElement('div')
    element.innerHTML = html
    return strayWords(element)
  }

  test('finds words in texts and in what is read out, wherever they stand', () => {
    expect(within('<p>Open</p>')).toEqual(['Open'])
    expect(within(`<p>${masked('Open')} 7</p>`)).toEqual([])
    expect(within('<svg><text>м²</text></svg>')).toEqual(['м'])
    expect(within('<button aria-label="열기">×</button>')).toEqual(['열기'])
    expect(within('<div role="slider" aria-valuetext="May"></div>')).toEqual(['May'])
  })

  test('leaves what stands in its own language, such as a quotation', () => {
    expect(within('<blockquote lang="ru">Да</blockquote><cite lang="ko">공장</cite>')).toEqual([])
  })
})

test('no style writes a word', () => {
  const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))
  const contents = styles.flatMap((path) => readFileSync(join(src, path), 'utf8').match(/\bcontent:[^;]*;/g) ?? [])
  expect(contents.length).toBeGreaterThan(5)
  const written = contents.flatMap((content) => content.match(/"[^"]*"/g) ?? [])
  expect(written.filter((text) => /\p{L}/u.test(text.replace(/\\[\da-f]+/gi, '')))).toEqual([])
})
