import { escapeXml } from '../papers/escape-xml.ts'
import { calendarFile } from '../schedule/ics.ts'
import { sha256 } from '../schema/sha256.ts'
import { changeTexts } from '../locales/changes.ts'
import type { ChangeFeed } from './feed-schema.ts'
import { compareText } from '../schema/compare-text.ts'

/**
 * Writes the feed as Atom (RFC 4287). Entries are dated by the day from which they are known; otherwise coming changes would
 * appear late.
 *
 * @param self The address of the feed; may be relative.
 */
export function feedToAtom({ lang, asOf, items }: ChangeFeed, self: string): string {
  const moment = (day: string): string => `${day}T00:00:00Z`
  const entries = items.map(({ id, kind, on, known, title, text, link }) =>
    [
      '<entry>',
      `<id>${uuidOf(id)}</id>`,
      `<title>${escapeXml(kind === 'edge' ? `${on}: ${title}` : title)}</title>`,
      `<updated>${moment(known)}</updated>`,
      `<category term="${kind}"/>`,
      ...(link === null ? [] : [`<link rel="alternate" href="${escapeXml(link)}"/>`]),
      `<content type="text">${escapeXml(text === '' ? title : text)}</content>`,
      '</entry>',
    ].join(''),
  )
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${uuidOf(`feed ${lang}`)}</id>`,
    `<title>${escapeXml(changeTexts[lang].feed)}</title>`,
    `<updated>${moment(asOf)}</updated>`,
    '<author><name>Ytterby</name></author>',
    `<link rel="self" href="${escapeXml(self)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

/** A stable UUID derived from a name (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const digest = sha256(`ytterby changes ${name}`)
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}

/** Writes the days on which the law changes as a calendar file: those of the last year, and all known coming ones. */
export function feedToIcs({ lang, asOf, ruleset, items, citations }: ChangeFeed): string {
  return calendarFile(
    { product: `ytterby ${ruleset.version}//${lang.toUpperCase()}`, name: changeTexts[lang].cliffs, stamp: asOf },
    items
      .filter(({ kind }) => kind === 'edge')
      .toSorted((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
      .map(({ id, on, title, text, citations: cited }) => ({
        uid: sha256(id).slice(0, 32),
        on,
        title,
        description: [text, ...new Set(cited.map((cite) => citations[cite]?.link ?? ''))]
          .filter((line) => line !== '')
          .join('\n'),
      })),
  )
}
