import type { ComponentType } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { knownWith } from '../plant/plantWith.ts'
import { act, configure, render, screen } from '../testingLibrary.tsx'

// Two cores, shared with other tests, may take longer than a second to draw all scenes.
configure({ asyncUtilTimeout: 10_000 })

const broken = vi.hoisted(() => ({ scene: '' }))

/** The module of a scene, whose components throw while a test wants it so. */
const breakable = vi.hoisted(() => (id: string, module: Readonly<Record<string, unknown>>) => {
  const parts = Object.entries(module).map(([name, part]) => {
    if (typeof part !== 'function' || !/^[A-Z]/.test(name)) return [name, part]
    const Component = part as ComponentType<object>
    const Breakable = (properties: object) => {
      if (broken.scene === id) throw new TypeError(`${id} is broken`)
      return <Component {...properties} />
    }
    return [name, Breakable]
  })
  return Object.fromEntries(parts)
})

vi.mock('../../src/scenes/opening/Opening.tsx', async (original) => breakable('opening', await original()))
vi.mock('../../src/scenes/figures/Figures.tsx', async (original) => breakable('figures', await original()))
vi.mock('../../src/scenes/ceiling/Ceiling.tsx', async (original) => breakable('ceiling', await original()))
vi.mock('../../src/scenes/timeline/Timeline.tsx', async (original) => breakable('timeline', await original()))
vi.mock('../../src/scenes/promises/Promises.tsx', async (original) => breakable('promises', await original()))
vi.mock('../../src/scenes/whatif/WhatIf.tsx', async (original) => breakable('whatif', await original()))
vi.mock('../../src/scenes/process/Process.tsx', async (original) => breakable('process', await original()))
vi.mock('../../src/scenes/ground/Ground.tsx', async (original) => breakable('ground', await original()))
vi.mock('../../src/scenes/people/People.tsx', async (original) => breakable('people', await original()))
vi.mock('../../src/scenes/peers/Peers.tsx', async (original) => breakable('peers', await original()))
vi.mock('../../src/scenes/market/Market.tsx', async (original) => breakable('market', await original()))
vi.mock('../../src/scenes/place/Place.tsx', async (original) => breakable('place', await original()))
vi.mock('../../src/scenes/method/Method.tsx', async (original) => breakable('method', await original()))
vi.mock('../../src/scenes/sources/Sources.tsx', async (original) => breakable('sources', await original()))
vi.mock('../../src/scenes/opening/OpeningOnStage.tsx', async (original) => breakable('opening', await original()))
vi.mock('../../src/scenes/figures/FiguresOnStage.tsx', async (original) => breakable('figures', await original()))
vi.mock('../../src/scenes/ceiling/CeilingOnStage.tsx', async (original) => breakable('ceiling', await original()))
vi.mock('../../src/scenes/timeline/TimelineOnStage.tsx', async (original) => breakable('timeline', await original()))
vi.mock('../../src/scenes/promises/PromisesOnStage.tsx', async (original) => breakable('promises', await original()))
vi.mock('../../src/scenes/whatif/WhatIfOnStage.tsx', async (original) => breakable('whatif', await original()))
vi.mock('../../src/scenes/process/ProcessOnStage.tsx', async (original) => breakable('process', await original()))
vi.mock('../../src/scenes/people/PeopleOnStage.tsx', async (original) => breakable('people', await original()))
vi.mock('../../src/scenes/peers/PeersOnStage.tsx', async (original) => breakable('peers', await original()))
vi.mock('../../src/scenes/place/PlaceOnStage.tsx', async (original) => breakable('place', await original()))

const { Page } = await import('../../src/app/Page.tsx')
const { Presentation } = await import('../../src/app/Presentation.tsx')
const { navigation } = await import('../../src/app/scenes.ts')
await import('../../src/app/LaterScenes.tsx')

// The what-if follows the timeline and has no place in the masthead.
const onPage = ['opening', ...navigation.flatMap((id) => (id === 'promises' ? [id, 'whatif'] : [id]))]
const onStage = [
  'opening',
  'figures',
  'ceiling',
  'timeline',
  'promises',
  'whatif',
  'people',
  'process',
  'peers',
  'place',
]

beforeEach(() => {
  broken.scene = ''
  history.replaceState(null, '', '/?timeline=table')
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

describe('an error inside one scene', () => {
  test.each(onPage)('leaves the others on the page whole: %s', async (id) => {
    broken.scene = id
    const page = (plant = knownWith()) => <Page plant={plant} today="2026-06-30" failure={null} onRetry={() => {}} />
    const { rerender } = render(page())
    await screen.findByRole('contentinfo')
    const scenes = () => [...screen.getByRole('main').querySelectorAll('section[id]')].map((section) => section.id)
    expect(scenes()).toEqual(onPage.filter((other) => other !== id))
    expect(screen.getByRole('alert')).toHaveTextContent('This part could not be drawn')
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeInTheDocument()

    broken.scene = ''
    rerender(page())
    expect(scenes()).toEqual(onPage)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test.each(onStage)('leaves the others on the stage whole: %s', (id) => {
    broken.scene = id
    history.replaceState(null, '', `/?present&scene=${id}`)
    render(<Presentation plant={knownWith()} today="2026-06-30" failure={null} />)
    expect(screen.getByRole('main')).toHaveTextContent('Record checked 30 June 2026')
    for (const other of onStage.filter((one) => one !== id)) {
      act(() => {
        history.replaceState(null, '', `/?present&scene=${other}`)
        dispatchEvent(new PopStateEvent('popstate'))
      })
      expect(screen.getByRole('main')).toHaveTextContent(/on record|No /)
      expect(screen.getByRole('main')).not.toHaveTextContent('Record checked 30 June 2026')
    }
  })
})
