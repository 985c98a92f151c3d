import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { recordWith } from '../plant/plantWith.ts'
import { act, configure, render, screen } from '../testingLibrary.tsx'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

const fetched = vi.fn<typeof fetch>()
const record = JSON.stringify(recordWith({ robots: [{ value: 68, unit: 'robot' }] }))

// Loading it is not what the tests wait for.
beforeAll(
  async () => void (await Promise.all([import('../../src/app/LaterScenes.tsx'), import('../../src/app/Failure.tsx')])),
)
beforeEach(() => {
  history.replaceState(null, '', '/?timeline=table')
  vi.setSystemTime('2026-07-01T12:00')
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => void vi.useRealTimers())

function answer(body: string, status = 200) {
  fetched.mockImplementation(async () => new Response(body, { status }))
}

function show(): QueryClient {
  const client = new QueryClient()
  render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  return client
}

const checked = 'Plant LLP. Record checked 30 June 2026, yesterday. Newest source used: 1 January 2025.'
const robots = { name: 'robots: 68\u00a0robots. Who says so?' }

describe('App', () => {
  test('is silent while the record is on its way', () => {
    fetched.mockReturnValue(new Promise(() => {}))
    show()
    expect(screen.getByRole('main')).toHaveTextContent(/^$/)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('says that it reads where the record takes its time', async () => {
    fetched.mockReturnValue(new Promise(() => {}))
    show()
    expect(await screen.findByText('Reading the record…')).toBeInTheDocument()
  })

  test('shows the record', async () => {
    answer(record)
    show()
    expect(await screen.findByRole('button', robots)).toBeInTheDocument()
    expect(await screen.findByText(checked)).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('shows the same where the clock of the device is years behind: it ages the record and changes nothing', async () => {
    vi.setSystemTime('2020-01-01T12:00')
    answer(record)
    show()
    expect(await screen.findByRole('button', robots)).toBeInTheDocument()
    expect(await screen.findByText(checked.replace('yesterday', 'today'))).toBeInTheDocument()
  })

  test('refuses a record with a mistake whole, and names the mistake', async () => {
    answer(JSON.stringify({ ...JSON.parse(record), checked: '2026-02-30' }))
    show()
    expect(await screen.findByRole('alert')).toHaveTextContent('The record failed its check and was not drawn')
    expect(screen.getByRole('listitem')).toHaveTextContent('checked "2026-02-30" does not exist in the calendar')
    expect(screen.queryByRole('button', robots)).not.toBeInTheDocument()
  })

  test('says that the record could not be fetched, and shows it after a better try', async () => {
    answer('Sorry', 404)
    show()
    expect(await screen.findByText('The server answered with status 404.')).toBeInTheDocument()
    answer(record)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', robots)).toBeInTheDocument()
    expect(await screen.findByRole('contentinfo')).toBeInTheDocument()
  })

  test('keeps the failure in sight while it tries again, and says what went wrong then', async () => {
    answer('Sorry', 404)
    show()
    const alert = await screen.findByRole('alert')
    let fail = (_: Response) => {}
    fetched.mockReturnValue(
      new Promise((resolve) => {
        fail = resolve
      }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(fetched).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('alert')).toBe(alert)
    expect(screen.getByText('The server answered with status 404.')).toBeInTheDocument()
    await act(async () => fail(new Response('Sorry', { status: 503 })))
    expect(await screen.findByText('The server answered with status 503.')).toBeInTheDocument()
  })

  test('says after three tries that there was no answer', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    show()
    expect(
      await screen.findByText('There was no answer. The network may be down.', {}, { timeout: 5000 }),
    ).toBeInTheDocument()
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  describe('where not even the script comes that says what is wrong', () => {
    beforeEach(() => {
      vi.resetModules()
      vi.doMock('../../src/app/Failure.tsx', () => {
        throw new TypeError('Importing a module script failed.')
      })
      vi.spyOn(console, 'error').mockImplementation(() => {})
      onTestFinished(() => {
        vi.doUnmock('../../src/app/Failure.tsx')
        vi.resetModules()
      })
    })

    test('says at least that there is no record, and shows it after a better try', async () => {
      const { App: AppAlone } = await import('../../src/app/App.tsx')
      const { render } = await import('../testingLibrary.tsx')
      answer('Sorry', 404)
      render(
        <QueryClientProvider client={new QueryClient()}>
          <AppAlone />
        </QueryClientProvider>,
      )
      expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The record could not be fetched')
      answer(record)
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
      expect(await screen.findByRole('button', robots)).toBeInTheDocument()
      expect(await screen.findByRole('contentinfo')).toBeInTheDocument()
    })
  })

  test('keeps the last good record when a later one cannot be taken, says so, and takes the next good one', async () => {
    answer(record)
    const client = show()
    await screen.findByRole('contentinfo')
    answer('{}')
    await act(() => client.refetchQueries())
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The newest record could not be taken. This is the one checked 30 June 2026.',
    )
    expect(screen.getByRole('button', robots)).toBeInTheDocument()
    answer(JSON.stringify(recordWith({ robots: [{ value: 70, unit: 'robot' }] })))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'robots: 70\u00a0robots. Who says so?' })).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
