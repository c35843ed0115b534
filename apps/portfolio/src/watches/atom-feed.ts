import { printable, wordOf } from 'ytterby'
import { instant } from '../now.ts'
import type { KeptEvent, ShownFeed } from './watch-store.ts'

type Feed = ShownFeed & { readonly id: string; readonly address: string }

/** The last events of a watch as an Atom feed (RFC 4287). */
export function atomFeed({ id, name, address, events, created }: Feed): string {
  const updated = instant(events.at(0)?.at ?? created)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:ytterby:watch:${id}</id>
<title>${xml(name)}</title>
<updated>${updated}</updated>
<author><name>Ytterby</name></author>
<link rel="self" href="${xml(address)}"/>
${events.map((event) => entry(id, event)).join('')}</feed>
`
}

function entry(watch: string, { n, at, event }: KeptEvent): string {
  const { line, id, kind, since, differs, before, after, because, citations } = event
  const where = id ?? String(line)
  const change = differs.includes('verdict')
    ? `${wordOf(before.verdict, 'en')} → ${wordOf(after.verdict, 'en')}`
    : `${wordOf(after.verdict, 'en')}, as before; otherwise: ${differs.join(', ')}`
  const from = since === null ? '' : `, from ${since}`
  const coming = kind === 'ahead' ? 'Coming: ' : ''
  const sources = because.map((cite) => [cite, citations[cite]?.instrument ?? ''].join(' ').trim())
  return `<entry>
<id>urn:ytterby:watch:${watch}:${n}</id>
<title>${xml(`${coming}${where}: ${change}${from}`)}</title>
<updated>${instant(at)}</updated>
<content type="text">${xml([`Ruleset ${event.ruleset.version}`, ...sources].join('\n'))}</content>
</entry>
`
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML may contain it. */
const xml = (text: string): string => printable(text).replace(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter)
