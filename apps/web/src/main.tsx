import { render } from 'preact'
import { Page } from './page.tsx'

const place = document.getElementById('page')
if (place === null) throw new Error('The document has no place for the page')
render(<Page />, place)

// Makes the page work offline after the first visit, if the browser supports service workers.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined))
}
