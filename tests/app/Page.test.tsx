import { lazy } from 'react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { Page } from '../../src/app/Page.tsx'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { configure, render, screen, within } from '../testingLibrary.tsx'
import { readAll } from '../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/?timeline=table'))

function plantNamed(name: string) {
  const text = inEveryLanguage
  return knownWith({}, { plant: { name: text(name), scope: text('Scope'), legalName: text('x'), car: text('Car') } })
}

async function show(name = 'Plant') {
  const plant = plantNamed(name)
  await import('../../src/app/LaterScenes.tsx')
  render(<Page plant={plant} today="2026-06-30" failure={null} onRetry={() => {}} />)
  await screen.findByRole('contentinfo')
}

describe('Page', () => {
  test('leads from its navigation to every scene below the opening but the what-if, in their order', async () => {
    await show()
    const links = within(screen.getByRole('navigation', { name: 'Sections' })).getAllByRole('link')
    const all = [...screen.getByRole('main').querySelectorAll('section[id]')].map(({ id }) => id)
    const scenes = all.filter((id) => id !== 'whatif')
    expect(readAll(links).join(' ')).toBe(
      'Figures Scale Timeline Promises Process Work People Peers Market Place Method Sources',
    )
    expect(['#opening', ...links.map((link) => link.getAttribute('href'))]).toEqual(scenes.map((id) => `#${id}`))
  })

  test('draws every scene of a record in which nothing is on record', async () => {
    await show()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(readAll(screen.getAllByRole('heading', { level: 2 }))).toEqual([
      'investment',
      'site-area',
      'robots',
      'capacity',
      'The size of a parcel is not on record',
      'No date is on record.',
      'No promise is on record for this day',
      'No output plan is on record',
      'How cars are made here is not on record',
      'How many people work at the plant is not on record',
      'Nobody is on record at an opening',
      'No other plant is on record to set beside this one',
      'No yearly figure of the market is on record',
      'No export market of the plant is on record',
      'No claim is on record for this day',
      '0 sources stand behind 0 claims and statements',
    ])
  })

  test('is titled after the plant', async () => {
    await show('Kia Qazaqstan')
    expect(document.title).toBe('Kia Qazaqstan, to scale: the plant on the record')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Kia Qazaqstan, to scale')
  })

  test('lets the keyboard skip to the figures', async () => {
    await show()
    expect(screen.getByRole('link', { name: 'Skip to the figures' })).toHaveAttribute('href', '#figures')
    expect(screen.getByRole('region', { name: 'Key figures' })).toHaveAttribute('id', 'figures')
  })

  describe('with the address of a scene', () => {
    /** The addresses gone to, and whether their scene was there by then. */
    function gone(hash: string): unknown[] {
      const list: unknown[] = []
      const replace = (to: string) => list.push([to, document.getElementById(to.slice(1)) !== null])
      vi.stubGlobal('location', { pathname: '/', search: '?timeline=table', hash, replace })
      return list
    }

    test('goes to the scene once that scene is there', async () => {
      const list = gone('#people')
      await show()
      expect(list).toEqual([['#people', true]])
    })

    test('leaves a reader alone who has moved on by then', async () => {
      vi.stubGlobal('scrollY', 300)
      const list = gone('#people')
      await show()
      expect(list).toEqual([])
    })

    test('goes nowhere where the address names no scene', async () => {
      const list = gone('')
      await show()
      expect(list).toEqual([])
    })
  })

  describe('where the script of what lies below does not come', () => {
    beforeEach(() => {
      vi.resetModules()
      vi.doMock('../../src/app/below.ts', () => {
        const absent = lazy(() => Promise.reject(new TypeError('Importing a module script failed.')))
        return {
          Earlier: absent,
          LaterScenes: absent,
          Footer: absent,
          Switches: absent,
        }
      })
      vi.spyOn(console, 'error').mockImplementation(() => {})
      onTestFinished(() => {
        vi.doUnmock('../../src/app/below.ts')
        vi.resetModules()
      })
    })

    test('keeps the first view, says it once, and goes without the footer and the colours', async () => {
      const { Page: PageAlone } = await import('../../src/app/Page.tsx')
      const { render } = await import('../testingLibrary.tsx')
      render(<PageAlone plant={plantNamed('Plant')} today="2026-06-30" failure={null} onRetry={() => {}} />)
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'This part could not be drawnThe rest of the page is not affected.',
      )
      expect(screen.getAllByRole('alert')).toHaveLength(1)
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Plant, to scale')
      expect(screen.getByRole('region', { name: 'Key figures' })).toBeInTheDocument()
      expect(screen.getByRole('navigation', { name: 'Sections' })).toBeInTheDocument()
      expect(screen.queryByRole('contentinfo')).not.toBeInTheDocument()
      expect(screen.queryByRole('button', { name: /colours$/ })).not.toBeInTheDocument()
    })
  })
})
