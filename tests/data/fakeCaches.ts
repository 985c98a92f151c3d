/** A browser's cache storage, as much of it as the page uses. */
export function fakeCaches() {
  const kept = new Map<string, { text: string; headers: Headers }>()
  let isFull = false
  let puts = 0
  const cache = {
    match: async (address: string) => {
      const one = kept.get(address)
      return one && new Response(one.text, { headers: one.headers })
    },
    put: async (address: string, response: Response) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      puts++
      kept.set(address, { text: await response.text(), headers: response.headers })
    },
  }
  return {
    caches: { open: async () => cache },
    fill: () => {
      isFull = true
    },
    puts: () => puts,
  }
}
