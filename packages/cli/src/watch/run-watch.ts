import type { Writable } from 'node:stream'
import type { Lang, Ruleset } from 'ytterby'
import { EMPTY_WATCH, openWatch, type WatchEvent, type Watching } from 'ytterby/planning'
import type { PartyClearances } from '../clearances/party-clearances.ts'
import { changeText } from '../compare/comparison-text.ts'
import { EXIT } from '../exit-code.ts'
import { idOf, issuesOf } from '@ytterby/lists/batch'
import { phrase } from '../render/phrases.ts'
import { answerLines, type WatchedRow } from './watched-lines.ts'
import { correctionsText, eventText, watchSummary } from './event-text.ts'
import { earlierRulesets, loadWatch, saveWatch } from './watch-file.ts'
import { deliver, webhookAt, type Undelivered } from './webhook.ts'

export type WatchRun = {
  readonly state: string
  readonly asOf: string
  readonly ahead: number
  readonly ruleset: Ruleset
  readonly lang: Lang
  readonly json: boolean
  readonly webhook: string | undefined
  readonly profile: string | undefined
  /** Whether lines are watched without the days that they state. */
  readonly ignoreDays: boolean
  readonly clearances: PartyClearances | undefined
}

/**
 * Looks at a list, prints and delivers what changed, and then writes the state.
 *
 * @returns the exit status.
 * @throws InputError or InvalidWatchError if the list, the state or the webhook is refused.
 */
export async function runWatch(file: string, run: WatchRun): Promise<number> {
  const { state, asOf, ahead, ruleset, lang, json, profile } = run
  const webhook = run.webhook === undefined ? undefined : await webhookAt(run.webhook)
  const before = await loadWatch(state)
  const watching = openWatch(before ?? EMPTY_WATCH, {
    asOf,
    ahead,
    ruleset,
    earlier: await earlierRulesets(before ?? EMPTY_WATCH),
  })
  const toDeliver: WatchEvent[] = []
  const corrections: WatchEvent[] = []
  let events = 0
  let hasDays = false
  await answerLines(
    file,
    profile,
    (line) => {
      const found = lookAt(line, watching, run)
      if ('issues' in found) {
        hasDays ||= found.issues.some(({ code, pointer }) => code === 'unknown-key' && DAYS.test(pointer))
        return refusedText(changeText(found, lang), json)
      }
      events += found.events.length
      if (webhook !== undefined) toDeliver.push(...found.events)
      if (json) return found.events.map((event) => `${JSON.stringify(event)}\n`).join('')
      corrections.push(...found.events.filter(({ corrects }) => corrects === true))
      const ofLaw = found.events.filter(({ corrects }) => corrects !== true)
      return ofLaw.map((event) => eventText(event, lang)).join('')
    },
    process.stdout,
  )
  if (hasDays) process.stderr.write(`${phrase('watchDays', lang)}\n`)
  // Corrections of ours are summed, apart from changes of the law.
  if (corrections.length > 0) await written(process.stdout, correctionsText(corrections, lang))
  const { watch, count } = watching.end()
  const told = before === undefined ? null : events
  const summary = watchSummary({ ...count, events: told, day: asOf, version: ruleset.version }, lang)
  await written(json ? process.stderr : process.stdout, summary)
  const undelivered = webhook === undefined ? undefined : await deliver(toDeliver, webhook)
  if (undelivered !== undefined) {
    process.stderr.write(undeliveredText(undelivered, lang))
    return EXIT.undelivered
  }
  await saveWatch(state, watch)
  if (events > 0) return EXIT.changed
  return count.refused > 0 ? EXIT.linesFailed : EXIT.answered
}

/** Where a line states the days that a watch sets itself. */
const DAYS = /\/(?:asOf|knownAt)$/

function lookAt(
  line: WatchedRow,
  watching: Watching,
  { clearances, ignoreDays }: WatchRun,
): ReturnType<Watching['look']> {
  const id = idOf(line)
  try {
    const { value: _value, currency: _currency, asOf, knownAt, ...facts } = line.draft()
    const draft = ignoreDays
      ? facts
      : { ...facts, ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) }
    return watching.look({
      line: line.number,
      ...(id === null ? {} : { id }),
      inquiry: clearances?.addTo(draft) ?? draft,
    })
  } catch (error) {
    const issues = issuesOf(error)
    watching.refuse(id)
    return { line: line.number, id, issues }
  }
}

/** With `--json`, standard output has events only. */
function refusedText(text: string, json: boolean): string {
  if (!json) return text
  process.stderr.write(text)
  return ''
}

/** Writes a text, and waits until it is written: a state must not forget what nobody could read. */
const written = (to: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    to.write(text, (error) => (error instanceof Error ? reject(error) : resolve()))
  })

function undeliveredText(why: Undelivered, lang: Lang): string {
  const reason = 'status' in why ? phrase('watchStatus', lang, { status: why.status }) : why.error
  return `${phrase('error', lang, { line: phrase('watchUndelivered', lang, { reason }) })}\n`
}
