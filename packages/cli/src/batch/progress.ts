import { wordOf, type Lang } from 'ytterby'
import { withCommas } from '../render/amounts.ts'
import { phrase } from '../render/phrases.ts'
import { widthOf } from '../render/wrap.ts'

/** Says on standard error how far a command is with a list, and at its end what came of the lines. */
export type Progress = {
  /** How many parts the list has, such as bytes. Until somebody says it, neither share nor time left are known. */
  readonly total: (parts: number) => void
  /** How many of them are done. */
  readonly reach: (parts: number) => void
  /** Lines were answered. */
  readonly line: (count?: number) => void
  /** The end, with the numbers of lines by verdict, `refused` and `set-aside`, where they are known. */
  readonly end: (outcomes?: Readonly<Record<string, number>>) => void
}

export type ProgressOptions = {
  readonly stream: { readonly isTTY?: boolean; readonly write: (text: string) => unknown }
  readonly lang: Lang
  /** Whether nothing is said. */
  readonly quiet: boolean
  /** Whether a line may be drawn on the terminal and drawn again; not where the answers are printed on it. */
  readonly draws: boolean
  /** Milliseconds that pass. */
  readonly now: () => number
}

/** Milliseconds between two drawings on a terminal, and before the first one. */
const DRAWN_EVERY = 250
const DRAWN_AFTER = 1_000
/** Milliseconds between two lines in a file or a pipe. */
const WRITTEN_EVERY = 10_000

type Asked = { readonly lang: Lang; readonly quiet?: boolean; readonly draws?: boolean }

/** Progress on standard error. */
export const progressOn = ({ lang, quiet = false, draws = !process.stdout.isTTY }: Asked): Progress =>
  createProgress({
    stream: process.stderr,
    lang,
    quiet,
    draws,
    now: () => performance.now(),
  })

/** The same on a stream, by a clock. */
export function createProgress({ stream, lang, quiet, draws, now }: ProgressOptions): Progress {
  const { isTTY = false } = stream
  const begun = now()
  let [lines, parts, done, width] = [0, 0, 0, 0]
  let hasWritten = false
  let next = begun + (isTTY ? DRAWN_AFTER : WRITTEN_EVERY)
  const isSilent = quiet || (isTTY && !draws)
  const draw = (text: string): void => {
    stream.write(`\r${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`)
    width = widthOf(text)
  }
  const tell = (time: number): void => {
    const text = progressText({ lines, seconds: (time - begun) / 1000, share: parts === 0 ? 0 : done / parts }, lang)
    if (isTTY) draw(text)
    else stream.write(`${text}\n`)
    hasWritten = true
    next = time + (isTTY ? DRAWN_EVERY : WRITTEN_EVERY)
  }
  return {
    total: (count) => void (parts = count),
    reach: (count) => void (done = count),
    line(count = 1) {
      lines += count
      if (isSilent) return
      const time = now()
      if (time >= next) tell(time)
    },
    end(outcomes = {}) {
      const counted = Object.entries(outcomes).filter(([, count]) => count > 0)
      // A short run is not worth a line, unless a person waits for what came of it.
      if (quiet || (!hasWritten && (!isTTY || counted.length === 0))) return
      const text = summaryText(lines, (now() - begun) / 1000, counted, lang)
      if (width > 0) draw(text)
      else stream.write(text)
      stream.write('\n')
    },
  }
}

type Reached = { readonly lines: number; readonly seconds: number; readonly share: number }

function progressText({ lines, seconds, share }: Reached, lang: Lang): string {
  const said = { lines: withCommas(lines), rate: withCommas(Math.round(lines / seconds)) }
  if (share === 0) return phrase('progressLines', lang, said)
  const left = durationText((seconds * (1 - share)) / share, lang)
  return phrase('progressShare', lang, { ...said, share: Math.floor(share * 100), left })
}

/** What the lines came to: by verdict, refused, set aside; and the time that it took. */
function summaryText(
  lines: number,
  seconds: number,
  outcomes: readonly (readonly [string, number])[],
  lang: Lang,
): string {
  const time = durationText(seconds, lang)
  if (outcomes.length === 0) return phrase('progressEnd', lang, { lines: withCommas(lines), time })
  const counted = outcomes
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, count]) =>
      phrase('progressCount', lang, { outcome: outcomeText(outcome, lang), count: withCommas(count) }),
    )
    .join(phrase('comma', lang))
  return phrase('progressSummary', lang, { lines: withCommas(lines), time, counted })
}

function outcomeText(outcome: string, lang: Lang): string {
  if (outcome === 'refused') return phrase('progressRefused', lang)
  return outcome === 'set-aside' ? phrase('progressSetAside', lang) : wordOf(outcome, lang)
}

/** A time in words, as exactly as a person needs it. */
function durationText(seconds: number, lang: Lang): string {
  const whole = Math.round(seconds)
  if (seconds < 10) return phrase('seconds', lang, { seconds: seconds.toFixed(1) })
  if (whole < 60) return phrase('seconds', lang, { seconds: whole })
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return phrase('minutes', lang, { minutes, seconds: whole % 60 })
  return phrase('hours', lang, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}
