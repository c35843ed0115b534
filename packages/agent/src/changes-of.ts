import { canonicalJson, parseInquiry } from 'ytterby'
import { changeFeed, timeline as timelineOf, type Timeline } from 'ytterby/law'
import type { ArgumentsOf } from './arguments.ts'
import { correctionOf } from './correction-of.ts'
import { cited } from './cited.ts'
import { fill, type Entry } from './fill.ts'
import { handleOf } from './handle.ts'
import { questionOf } from './question.ts'
import type { AgentServices } from './services.ts'

type Segment = Timeline['inLaw'][number]

/** What we release stands behind what changes in the law, and is only named: `detail: "full"` has its notes. */
const isOurs = ({ citations }: { readonly citations: readonly string[] }): boolean => citations.length === 0

/** What changes ahead, and what changed: of one good, or of the law. */
export async function changesOf(asked: ArgumentsOf<'whatChanges'>, services: AgentServices): Promise<string> {
  return asked.handle === undefined && asked.inquiry === undefined
    ? changesOfLaw(asked, services)
    : changesOfGood(asked, services)
}

async function changesOfGood(
  { from = 0, detail, lang = 'en', ...asked }: ArgumentsOf<'whatChanges'>,
  services: AgentServices,
): Promise<string> {
  const { inquiry, ruleset } = await questionOf(asked, services)
  const timeline = timelineOf(inquiry, { ruleset, lang })
  if (detail === 'full') return canonicalJson(timeline)
  const { asOf } = inquiry
  const entry = ({ from: on, verdict, possible, action, because }: Segment): Entry =>
    cited({ on, verdict, possible, action }, because, timeline.citations, lang)
  const ahead = timeline.inLaw.filter((segment) => segment.from > asOf)
  const past = timeline.inLaw.filter((segment) => segment.from <= asOf).toReversed()
  const head = {
    asOf,
    now: past[0]?.verdict ?? null,
    ruleset: ruleset.version,
    lawKnownThrough: ruleset.knownThrough,
    handle: handleOf(inquiry, ruleset.version),
    ...correctionOf(ruleset.version, services, lang),
    from,
  }
  const { lists, sources, more } = fill(head, [
    { name: 'ahead', entries: ahead.slice(from).map(entry) },
    { name: 'past', entries: past.slice(Math.max(0, from - ahead.length)).map(entry) },
  ])
  return JSON.stringify({ ...head, ...lists, sources, more })
}

function changesOfLaw(
  { from = 0, detail, lang = 'en' }: ArgumentsOf<'whatChanges'>,
  { ruleset, today }: AgentServices,
): string {
  const asOf = today()
  parseInquiry({ asOf }, { ruleset })
  const feed = changeFeed({ asOf, ruleset, lang })
  if (detail === 'full') return canonicalJson(feed)
  const entry = ({ on, kind, title, text, citations }: (typeof feed.items)[number]): Entry =>
    cited({ on, kind, title, ...(isOurs({ citations }) ? {} : { text }) }, citations, feed.citations, lang)
  const ahead = feed.items.filter(({ on }) => on > asOf).toReversed()
  const past = feed.items.filter(({ on }) => on <= asOf).toSorted((a, b) => Number(isOurs(a)) - Number(isOurs(b)))
  const head = { asOf, ruleset: ruleset.version, lawKnownThrough: ruleset.knownThrough, from }
  const { lists, sources, more } = fill(head, [
    { name: 'ahead', entries: ahead.slice(from).map(entry) },
    { name: 'past', entries: past.slice(Math.max(0, from - ahead.length)).map(entry) },
  ])
  return JSON.stringify({ ...head, ...lists, sources, more })
}
