import { currentRuleset, InvalidInquiryError, withFact } from 'ytterby'
import { inquiryComparer } from 'ytterby/law'
import { exposure, type Exposure } from 'ytterby/planning'
import { cellAt, CHUNK, type AnsweredList } from './answered-list.ts'
import { instrumentsText } from './instruments-text.ts'
import type { ChangedRow, ComparedList } from './protocol.ts'

type RefusedLine = Exposure['refused'][number]

/** Maximum number of changed lines shown; all are counted. */
const MOST_CHANGED = 500

/** The exposure of a list. Lines that are set aside are left out; refused ones as well, and returned separately. */
export function exposureOf(list: AnsweredList): Exposure {
  const { lines, outcomes, asking, ruleset, draftAt, moneyAt, triaged } = list
  const { mapping, lang, asOf } = asking
  const id = mapping.indexOf('id')
  const unread: RefusedLine[] = []
  const given = lines.flatMap(({ line }, at) => {
    const [outcome, name, stands] = [outcomes[at], cellAt(list, at, id).trim(), triaged?.[at]]
    if (stands?.triage === 'set-aside') return []
    if (outcome === undefined || 'issues' in outcome) {
      unread.push({ line, id: name === '' ? null : name, issues: outcome?.issues ?? [] })
      return []
    }
    const value = moneyAt(at)
    return [
      {
        line,
        ...(name === '' ? {} : { id: name }),
        inquiry: draftAt(at),
        // A value without a currency is not added; the line still counts.
        ...(value === null ? {} : { value }),
      },
    ]
  })
  return exposure(given, { asOf, ruleset, lang, unread })
}

/** Compares a list between two days of export, or between the law of the page and that by which it was answered. */
export function compareList(
  { lines, outcomes, asking: { lang }, ruleset, draftAt, nameAt }: AnsweredList,
  days: { readonly from: string; readonly to: string } | null,
  progress: (done: number) => void,
): ComparedList {
  const compare = inquiryComparer({
    from: days === null ? { ruleset: currentRuleset } : { asOf: days.from, ruleset },
    to: { asOf: days?.to, ruleset },
    lang,
  })
  const rows: ChangedRow[] = []
  const sums = { lines: lines.length, verdicts: 0, others: 0, same: 0, refused: 0 }
  for (const [at, { line }] of lines.entries()) {
    if (at % CHUNK === 0) progress(at)
    const outcome = outcomes[at]
    if (outcome === undefined || 'issues' in outcome) {
      sums.refused += 1
      continue
    }
    try {
      const one = compare(days === null ? draftAt(at) : withFact(draftAt(at), 'asOf', undefined))
      if (one.differs.length === 0) sums.same += 1
      else if (one.from.verdict === one.to.verdict) sums.others += 1
      else {
        sums.verdicts += 1
        if (rows.length < MOST_CHANGED)
          rows.push({
            line,
            name: nameAt(at),
            from: one.from.verdict,
            to: one.to.verdict,
            firstDay: one.firstDay,
            because: instrumentsText(one, ruleset, lang),
          })
      }
    } catch (error) {
      if (!(error instanceof InvalidInquiryError)) throw error
      sums.refused += 1
    }
  }
  return { ...sums, rows }
}
