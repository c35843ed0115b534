import { rulesetData } from 'ytterby/law'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { mutantsOf } from './mutants.ts'
import { outcomesOf } from './run.ts'
import { sorted } from './sorted.ts'

/** Every mutant of the law: DESIGN section 7, measure 3. */
export const lawMutation: ProofPart = {
  title: 'Every small change of the law is detected',
  async run({ onProgress }) {
    const mutants = mutantsOf(rulesetData)
    const outcomes = []
    for (const outcome of outcomesOf(mutants)) {
      outcomes.push(outcome)
      if (outcomes.length % 200 === 0) onProgress(`${outcomes.length} of ${mutants.length} mutants`)
    }
    const { counts, explained, unexplained, stale } = sorted(outcomes)
    const killed = outcomes.filter(({ death }) => death !== null).length
    return {
      holds: unexplained.length === 0 && stale.length === 0,
      body: [
        `${mutants.length.toLocaleString('en')} mutants: every entry, code, name, day, state and condition, one at a time, removed or shifted. ${((100 * killed) / mutants.length).toFixed(1)} % are detected; ${explained.size} reasons explain survivors that change no answer, ${unexplained.length} survivors are not explained.`,
        table(
          ['kind', 'mutants', 'refused by the loader', 'detected by the extract', 'by a hand-written case', 'survive'],
          Object.entries(counts).map(([kind, count]) => [
            kind,
            count.mutants,
            count.loader,
            count.extract,
            count.case,
            count.survive,
          ]),
        ),
        table(
          ['survivors', 'reason why no answer differs'],
          [...explained].map(([reason, ids]) => [
            ids.length > 3 ? `${ids.length}, such as ${ids[0]}` : ids.join('; '),
            reason,
          ]),
        ),
        ...unexplained.map((id) => `- not detected, or only by the extract: \`${id}\``),
        ...stale.map((reason) => `- explains no survivor: ${reason}`),
      ].join('\n\n'),
    }
  },
}
