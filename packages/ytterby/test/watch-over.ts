import {
  EMPTY_WATCH,
  openWatch,
  readWatch,
  type LineLook,
  type Watch,
  type WatchCount,
  type WatchEvent,
} from 'ytterby/planning'
import type { Ruleset } from 'ytterby'
import { LAW_THEN } from './changed-law.ts'

/** A line of a watched list. */
export type WatchLine = { readonly id?: string | undefined; readonly inquiry: object }

/** When and by what tests look at a list; by the law of the tests if no other is named. */
export type Run = {
  readonly asOf: string
  readonly ruleset?: Ruleset
  readonly earlier?: readonly Ruleset[]
  readonly ahead?: number
}

type Looked = {
  readonly looks: readonly LineLook[]
  readonly events: readonly WatchEvent[]
  readonly watch: Watch
  readonly count: WatchCount
}

/** Looks at a list once. The state passes through JSON, as callers keep it. */
export function look(watch: Watch, run: Run, lines: readonly WatchLine[]): Looked {
  const watching = openWatch(readWatch(JSON.parse(JSON.stringify(watch))), { ruleset: LAW_THEN, ...run })
  const looks = lines.map((line) => watching.look(line))
  return { looks, events: looks.flatMap((one) => ('events' in one ? one.events : [])), ...watching.end() }
}

/** Looks at a list in one run after another; returns the events of all runs. */
export function watchOver(lines: readonly WatchLine[], runs: readonly Run[]): WatchEvent[] {
  const events: WatchEvent[] = []
  let watch = EMPTY_WATCH
  for (const run of runs) {
    const found = look(watch, run, lines)
    events.push(...found.events)
    ;({ watch } = found)
  }
  return events
}

/** An event as one line of text. */
export const told = ({
  kind,
  id,
  since,
  differs,
  because,
}: Pick<WatchEvent, 'kind' | 'id' | 'since' | 'differs' | 'because'>): string =>
  [kind, id, since, differs.join(), because.join()].join(' ')
