// Before the first paint: the colours that this device chose last, if it chose any.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be denied; then the system's colours hold.
}
