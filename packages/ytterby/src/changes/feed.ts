import { addDays } from '../calendar/day-number.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { citationsFor } from '../engine/law/citations.ts'
import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import { publicationDay } from '../schema/publication-day.ts'
import { advisoriesOf } from '../releases/advisories.ts'
import type { Release } from '../releases/release.ts'
import { dayOfEffect, limbsOf, untilOf } from '../schema/effect-days.ts'
import { marks } from '../locales/marks.ts'
import type { Instrument } from '../schema/instrument.ts'
import { sha256 } from '../schema/sha256.ts'
import { changeTexts } from '../locales/changes.ts'
import { edgeWords } from './edge-words.ts'
import type { ChangeFeed, FeedItem } from './feed-schema.ts'
import { compareText } from '../schema/compare-text.ts'

/** Edges stay in the feed for a year, so that infrequent readers still see the last ones. */
const DAYS_KEPT = 366

/** Everything released or published by a day, and every change of the law from a year before that day on. */
export function feedOf(
  ruleset: Ruleset,
  releases: readonly Release[],
  { asOf, lang }: { readonly asOf: string; readonly lang: Lang },
): ChangeFeed {
  const { version, digest, knownThrough } = ruleset
  const index = indexOf(ruleset)
  const { instruments } = index.data
  const textOf = new Map(
    instruments.flatMap(({ limbs, title }) => limbs.map(({ id, text = title }) => [id, text[lang]] as const)),
  )
  const law = { textOf, instruments: instruments.filter((one) => publicationDay(one) <= asOf), lang }
  const items = [...ownItems(releases, lang), ...instruments.flatMap((one) => lawItems(one, law))]
    .filter(({ kind, on, known }) => known <= asOf && (kind !== 'edge' || on >= addDays(asOf, -DAYS_KEPT)))
    .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id))
  return {
    schema: 'changes/1',
    lang,
    asOf,
    ruleset: { version, digest, knownThrough },
    items,
    citations: citationsFor(
      index,
      items.flatMap(({ citations }) => citations),
    ),
  }
}

function ownItems(releases: readonly Release[], lang: Lang): FeedItem[] {
  const own = { link: null, citations: [] }
  return [
    ...releases.map(({ version, releasedOn, changes }): FeedItem => ({
      id: `release-${version}`,
      kind: 'release',
      on: releasedOn,
      known: releasedOn,
      title: filled(changeTexts[lang].release, { version }),
      text: changes.map(({ text }) => text).join('\n'),
      ...own,
    })),
    ...releases
      .flatMap((release) => advisoriesOf([release]))
      .map(({ on, correctedIn, releases: wrong, text }): FeedItem => ({
        id: `advisory-${correctedIn}-${sha256(text).slice(0, 8)}`,
        kind: 'advisory',
        on,
        known: on,
        title: filled(changeTexts[lang].advisory, { releases: wrong.join(marks[lang].comma), version: correctedIn }),
        text,
        ...own,
      })),
  ]
}

/** The items of an instrument: its publication, and the days on which it changes its own or other limbs. */
function lawItems(
  instrument: Instrument,
  law: {
    readonly textOf: ReadonlyMap<string, string>
    readonly instruments: readonly Instrument[]
    readonly lang: Lang
  },
): FeedItem[] {
  const { textOf, lang } = law
  const { colon, semicolon } = marks[lang]
  const { id, layer, link, title, number, effects, passages } = instrument
  if (layer !== 'law') return []
  const name = title[lang]
  const published = publicationDay(instrument)
  const edges = new Map<string, FeedItem>()
  for (const effect of effects) {
    for (const [phase, on] of [
      ['from', dayOfEffect(effect)],
      ['until', untilOf(effect)],
    ] as const) {
      const says = edgeWords(effect, phase, law)
      if (on === null || says === undefined) continue
      const key = `edge-${on}-${id}-${effect.type}-${phase}`
      const before = edges.get(key)
      const acted = limbsOf(effect).map((limb) => textOf.get(limb) ?? limb)
      const what = [...new Set([...(before?.text.split(semicolon) ?? []), ...acted])]
      edges.set(key, {
        id: key,
        kind: 'edge',
        on,
        known: published,
        title: `${says}${colon}${name}`,
        text: what.filter((word) => word !== '' && word !== name).join(semicolon),
        link,
        citations: [...new Set([...(before?.citations ?? []), effect.cite])],
      })
    }
  }
  const cites = Object.keys(passages).slice(0, 1)
  return [
    {
      id: `instrument-${id}`,
      kind: 'instrument',
      on: published,
      known: published,
      title: name,
      text: number ?? '',
      link,
      citations: cites,
    },
    ...edges.values(),
  ]
}
