import { PROBLEMS, Refusal } from '@ytterby/http/problem'
import type { Reply } from '../reply.ts'
import { escapeHtml, htmlPage } from './html.ts'

const entries = Object.entries(PROBLEMS)

/** `GET /problems`: every kind of refusal. */
export function problemsPage(): Reply {
  return htmlPage(
    'Problems',
    `<main><p><a href="/docs/http">Reference</a></p><h1>Problems</h1>
<p>Every refusal is a problem document (RFC 9457). Its <code>type</code> is one of these and never changes; the wording of titles and details may.</p>
<ul>${entries.map(([code, { status, title }]) => `<li><a href="/problems/${code}"><code>${code}</code></a> ${status}, ${escapeHtml(title)}</li>`).join('\n')}</ul></main>`,
  )
}

/** `GET /problems/{code}`: what the `type` of a problem document points to. */
export function problemPage(wanted: string): Reply {
  const found = entries.find(([code]) => code === wanted)
  if (found === undefined) throw new Refusal('not-found')
  const [code, { status, title, detail }] = found
  return htmlPage(
    title,
    `<main><p><a href="/problems">All problems</a></p><h1>${escapeHtml(title)}</h1>
<p><code>${code}</code>, HTTP status ${status}</p><p>${escapeHtml(detail)}</p></main>`,
  )
}
