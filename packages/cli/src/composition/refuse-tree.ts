import { printable, refusalText, type Lang } from 'ytterby'
import type { InvalidCompositionError } from 'ytterby/composition'
import { EXIT } from '../exit-code.ts'
import { phrase } from '../render/phrases.ts'

/** The most issues that are printed. */
const MOST_SHOWN = 20

type Issue = InvalidCompositionError['issues'][number]

/** Flags that state what a file cannot, by the pointer to it. */
const FLAGS: Readonly<Record<string, string>> = {
  '/exportedFrom': '--exported-from',
  '/destination': '--destination',
  '/currency': '--currency EUR --rate JPY=0.0061@2026-11-27',
  '/asOf': '--as-of',
  '/product': '--product',
}

/** The flag that answers an issue, if there is one. */
const flagFor = ({ code, pointer, message }: Issue): string | undefined =>
  code === 'decimal-sign'
    ? '--decimal comma|point'
    : code === 'rate'
      ? '--rate'
      : /which is the product/.test(message)
        ? '--product'
        : FLAGS[pointer]

/** Where an issue is: the line of the tree or of the answers, counted from 1, and the column; in JSON the pointer. */
function placeOf(pointer: string, lang: Lang): string {
  const [, file, line, column] = /^\/(lines|answers)\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? []
  if (line === undefined) return pointer || '/'
  const place =
    column === undefined
      ? phrase('lineOf', lang, { line })
      : phrase('lineAndColumn', lang, { line, column: column.replaceAll('/', '.') })
  return file === 'answers' ? phrase('placeInAnswers', lang, { place }) : place
}

/** Reports every issue of a composition on standard error, a cycle with its path, and sets the exit status. */
export function refuseTree({ issues }: InvalidCompositionError, lang: Lang): void {
  for (const one of issues.slice(0, MOST_SHOWN)) {
    const { code, pointer, message, path } = one
    const flag = flagFor(one)
    const what = [
      refusalText(code, message, lang),
      ...(path === undefined ? [] : [`(${path.join(' → ')})`]),
      ...(flag === undefined ? [] : [phrase('stateFlag', lang, { flag })]),
      ...(code === 'unknown-value' && pointer.endsWith('form') ? [phrase('formsListed', lang)] : []),
    ].join(' ')
    const line = phrase('finding', lang, { code, place: placeOf(pointer, lang), what })
    process.stderr.write(`${phrase('error', lang, { line: printable(line) })}\n`)
  }
  if (issues.length > MOST_SHOWN)
    process.stderr.write(`${phrase('compositionMoreIssues', lang, { count: issues.length - MOST_SHOWN })}\n`)
  process.exitCode = EXIT.badInput
}
