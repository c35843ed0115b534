import { currentRuleset } from 'ytterby'
import { cases } from '../cases/index.ts'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { exceptions } from './exceptions.ts'
import { subjectOf } from './inquiries.ts'
import { checkNames, judge } from './judge.ts'

const ROWS_OF_THE_SWEEP = 6_000

/** Static checks of the law: lives of limbs, contradictions, rules that never apply, questions that change nothing. */
export const staticChecks: ProofPart = {
  title: 'Static checks of the law',
  async run({ onProgress }) {
    const subject = subjectOf(currentRuleset, { cases, rowsOfTheSweep: ROWS_OF_THE_SWEEP })
    const judgements = checkNames.map((name) => {
      const judgement = judge(name, subject)
      onProgress(`${name}: ${judgement.unexplained.length} new findings`)
      return judgement
    })
    const wrong = judgements.flatMap(({ name, unexplained, stale }) => [
      ...unexplained.map((finding) => `- ${name}: ${finding}`),
      ...stale.map((finding) => `- ${name}: an exception is stale: ${finding}`),
    ])
    return {
      holds: wrong.length === 0,
      body: [
        `${checkNames.length} checks, on the data of the law and on ${subject.inquiries.length.toLocaleString('en')} answers (all cases, rows of the sweep, a few more). What the loader refuses is not checked again: duplicate or missing ids, a limb that begins twice or never, an effect that ends before it begins, suspensions that overlap, and extensions that begin after the end of the suspension or shorten it.`,
        table(
          ['check', 'what it means', 'checked', 'known', 'new'],
          judgements.map(({ name, means, looked, explained, unexplained }) => [
            `\`${name}\``,
            means,
            looked.toLocaleString('en'),
            explained,
            unexplained.length,
          ]),
        ),
        'Known findings, each with its reason. If one is no longer found, the check fails:',
        table(
          ['check', 'finding', 'reason'],
          exceptions.map(({ check, finding, why }) => [`\`${check}\``, finding, why]),
        ),
        wrong.join('\n'),
      ].join('\n\n'),
    }
  },
}
