import { YtterbyError, type Lang, refusalText } from 'ytterby'
import { isRecord } from './is-record.ts'
import { fill } from './fill.ts'
import { refusals } from './locales/refusals.ts'

/** A refusal as text: its code, and what to do about each issue; null for any error that is none. */
export function refusalJson(error: unknown, lang: Lang): string | null {
  if (!(error instanceof YtterbyError)) return null
  const { code, message, pointer } = error
  const issues = 'issues' in error && Array.isArray(error.issues) ? error.issues : [{ code, pointer, message }]
  const entries = issues.filter(isRecord).map((issue) => ({
    value: {
      code: issue['code'],
      pointer: issue['pointer'],
      message: refusalText(String(issue['code']), String(issue['message']), lang, refusals),
    },
  }))
  const head = { refused: code }
  const { lists, more } = fill(head, [{ name: 'issues', entries }])
  return JSON.stringify({ ...head, ...lists, more })
}
