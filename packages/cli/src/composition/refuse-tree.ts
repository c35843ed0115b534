import { printable, refusalText, type Lang } from 'ytterby'
import type { InvalidCompositionError } from 'ytterby/composition'
import { EXIT } from '../exit-code.ts'
import { phrase } from '../render/phrases.ts'

/** The most issues that are printed. */
const MOST_SHOWN = 20

/** Reports every issue of a composition on standard error, a cycle with its path, and sets the exit status. */
export function refuseTree({ issues }: InvalidCompositionError, lang: Lang): void {
  for (const { code, pointer, message, path } of issues.slice(0, MOST_SHOWN)) {
    const text = refusalText(code, message, lang)
    const what = path === undefined ? text : `${text} (${path.join(' → ')})`
    const line = phrase('finding', lang, { code, place: pointer || '/', what })
    process.stderr.write(`${phrase('error', lang, { line: printable(line) })}\n`)
  }
  if (issues.length > MOST_SHOWN)
    process.stderr.write(`${phrase('compositionMoreIssues', lang, { count: issues.length - MOST_SHOWN })}\n`)
  process.exitCode = EXIT.badInput
}
