import { render } from 'preact'
import { Page } from './page.tsx'

const place = document.getElementById('page')
if (place === null) throw new Error('The document has no place for the page')
render(<Page />, place)

// Works without a network after the first visit. Where a browser has no service workers, it works with one.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined))
}
