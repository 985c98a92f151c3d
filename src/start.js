// Before the first paint: the colours that this device chose last, and the page in the reader's language.
{
  const page = document.documentElement
  const languages = ['en', 'kk', 'ru', 'ko']
  const kept = (name) => {
    try {
      return localStorage.getItem(name)
    } catch {
      // Storage may be denied; then the system's colours and languages hold.
      return null
    }
  }
  const theme = kept('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme

  // The address will change with the language, and these would be looked for beside it.
  for (const link of document.querySelectorAll('link[rel*="icon"], link[rel="manifest"]')) link.href = String(link.href)

  const drawn = page.lang
  const view = new URLSearchParams(location.search)
  const asked = view.get('lang')
  const wanted = [asked, kept('language'), ...navigator.languages.map((tag) => tag.split('-')[0])]
  const language = wanted.find((one) => languages.includes(one)) ?? 'en'
  // The page at the root asks in which language it is wanted; where the page is one file, it speaks it itself.
  if (languages.includes(asked) || page.dataset.root === undefined) page.lang = language
  else if (page.dataset.root === './' && language !== 'en')
    location.replace(`./${language}/${location.search}${location.hash}`)

  // What the build drew is kept out of sight where the address asks for something else.
  const isStage = ['present', 'speaker', 'kiosk'].some((way) => view.has(way))
  if (isStage || view.has('asof') || (languages.includes(asked) && asked !== drawn)) page.dataset.undrawn = ''

  // What is pressed before the page heeds it is pressed again once it does; the last one counts.
  let pressed = null
  const isHeard = ({ usable }, element) => usable === 'all' || (usable === 'first' && element.closest('[data-first]'))
  const keep = ({ target, isTrusted }) => {
    const button = isTrusted && target.closest('#root button')
    if (button && !isHeard(page.dataset, button)) pressed = button
    // A language is a link: it leads there by itself, with the same view, and is to be remembered as a choice.
    const link = target.closest('#root a[hreflang]')
    if (!link || page.dataset.usable === 'all') return
    link.search = location.search
    try {
      localStorage.setItem('language', link.hreflang)
    } catch {
      // Where nothing is kept, each page is left in its own language.
    }
  }
  const press = new MutationObserver(() => {
    if (pressed && isHeard(page.dataset, pressed)) {
      pressed.click()
      pressed = null
    }
    if (page.dataset.usable !== 'all') return
    press.disconnect()
    removeEventListener('click', keep, true)
  })
  addEventListener('click', keep, true)
  press.observe(page, { attributeFilter: ['data-usable'] })

  // A wall that nobody looks after starts again by itself where a script or its words did not come. One that only
  // waits for its record shows so, and is left alone. Where the page is one file, nothing comes later.
  if (page.dataset.root !== undefined && view.has('kiosk')) {
    const timer = setInterval(async () => {
      if (document.querySelector('[data-scene]')) return clearInterval(timer)
      // The page that the build drew is no sign of one that has started.
      const hasStarted = page.dataset.undrawn === undefined && document.querySelector('#root main')
      if (hasStarted && page.dataset.incomplete === undefined) return
      const isThere = await fetch(location.href, { cache: 'no-cache' }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isThere) location.reload()
    }, 10_000)
  }
}
