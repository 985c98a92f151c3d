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

  // The address will change with the language, and the icon would be looked for beside it.
  const icon = document.querySelector('link[rel="icon"]')
  icon.href = String(icon.href)

  const asked = new URLSearchParams(location.search).get('lang')
  const wanted = [asked, kept('language'), ...navigator.languages.map((tag) => tag.split('-')[0])]
  const language = wanted.find((one) => languages.includes(one)) ?? 'en'
  // The page at the root asks in which language it is wanted; where the page is one file, it speaks it itself.
  if (languages.includes(asked) || page.dataset.root === undefined) page.lang = language
  else if (page.dataset.root === './' && language !== 'en')
    location.replace(`./${language}/${location.search}${location.hash}`)

  // A wall that nobody looks after starts again by itself where a script or its words did not come. One that only
  // waits for its record shows so, and is left alone.
  if (new URLSearchParams(location.search).has('kiosk')) {
    const timer = setInterval(async () => {
      if (document.querySelector('[data-scene]')) return clearInterval(timer)
      if (document.querySelector('#root main') && page.dataset.incomplete === undefined) return
      const isThere = await fetch(location.href, { cache: 'no-cache' }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isThere) location.reload()
    }, 10_000)
  }
}
