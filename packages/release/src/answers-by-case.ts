import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { digestsByCase } from '@ytterby/evidence/stored-answers'

/** The digest of the current answer to each case, timeline and list by its id, in the order of ids. A release freezes them. */
export function answersByCase(): Readonly<Record<string, string>> {
  const byFile = digestsByCase({ ...ytterby, ...law }, ytterby.currentRuleset)
  const digests = Object.values(byFile).flatMap((file) => Object.entries(file))
  return Object.fromEntries(digests.sort(([a], [b]) => (a < b ? -1 : 1)))
}
