import { formats } from '../locales/formats.ts'
import { listSayings, type ListSaying } from '../locales/list.ts'
import { useState } from 'preact/hooks'
import type { Exposure } from 'ytterby/planning'
import { kindName, refusalText, wordOf } from 'ytterby'
import { Cite, Sourced } from '../answer/sources.tsx'
import { usePageContext, type PageContextValue } from '../parts/context.ts'
import { placeIn } from '../parts/linear.ts'
import { countryText, numberText, shareText } from '../words/locale.ts'
import { ListFailed, type ListClient } from './list-client.ts'
import { moneyText } from './money-text.ts'
import type { Saying } from '../words/say.ts'
import '../style/time.css'

/** The measure of a chart: lines, kilograms, or the value in one currency. */
type Measure = 'lines' | 'kg' | { readonly currency: string }

/** The exposure of the list as bar charts: by verdict, tier, element, permit and destination. */
export function Exposures({ client }: { client: ListClient }) {
  const { say } = usePageContext(listSayings)
  const [report, setReport] = useState<Exposure | null>(null)
  const [problem, setProblem] = useState('')
  const [isAsked, setAsked] = useState(false)
  const ask = async (): Promise<void> => {
    setAsked(true)
    try {
      setReport((await client.ask({ kind: 'exposure' }, 'exposure')).exposure)
    } catch (error) {
      setProblem(say(`problem.${error instanceof ListFailed ? error.problem : 'failed'}`))
    }
  }
  return (
    <section class="card exposures" aria-labelledby="exposures">
      <h2 id="exposures">{say('exposures')}</h2>
      <p class="hint">{say('exposuresWhat')}</p>
      {problem === '' ? null : <p role="alert">{problem}</p>}
      {report === null ? (
        <button type="button" disabled={isAsked && problem === ''} onClick={() => void ask()}>
          {say(isAsked && problem === '' ? 'answering' : 'showExposures')}
        </button>
      ) : (
        <Sourced citations={report.citations}>
          <LeftOut report={report} />
          <Charts report={report} />
        </Sourced>
      )}
    </section>
  )
}

type Sums = Exposure['totals']
type Group = Sums & { readonly key: string; readonly label: string; readonly citations: readonly string[] }

/** The lines that are left out of the sums, and why. */
function LeftOut({ report: { lines, refused, lang } }: { report: Exposure }) {
  const { say } = usePageContext(listSayings)
  if (lines.refused === 0) return null
  return (
    <details class="caution">
      <summary>{say('leftOut', { count: lines.refused, given: lines.given })}</summary>
      <ul>
        {refused.slice(0, MOST_BARS).map(({ line, id, issues }) => (
          <li key={line}>
            {say('lineIs', { line: String(line), name: id ?? '' })}{' '}
            {issues.map(({ code, message }) => refusalText(code, message, lang)).join(' ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

type Heading = Saying | ListSaying

/** A chart: a heading and its groups. */
function chartsOf(
  { groupings }: Exposure,
  { say, lang }: Pick<PageContextValue<ListSaying>, 'say' | 'lang'>,
): readonly (readonly [Heading, readonly Group[]])[] {
  return [
    ['byVerdict', groupings.verdict.groups.map((group) => ({ ...group, label: wordOf(group.key, lang) }))],
    [
      'byTier',
      groupings.tier.groups.map((group) => ({
        ...group,
        label: group.text === null ? say('noTier') : `${group.key} ${group.text}`,
      })),
    ],
    [
      'byPermit',
      groupings.permit.groups.map((group) => ({
        ...group,
        label: kindName(group.kind, lang) + formats[lang].colon + wordOf(group.verdict, lang),
      })),
    ],
    [
      'byElement',
      groupings.element.groups.map((group) => ({
        ...group,
        label:
          group.text === null
            ? group.key === 'open'
              ? say('notKnown')
              : say('holdsNone')
            : `${group.key} ${group.text}`,
      })),
    ],
    [
      'byDestination',
      groupings.destination.groups.map((group) => ({
        ...group,
        label: group.key === 'open' ? say('notStated') : countryText(group.key, lang),
      })),
    ],
  ]
}

function Charts({ report }: { report: Exposure }) {
  const context = usePageContext(listSayings)
  const { say } = context
  const { totals } = report
  const [chosen, setChosen] = useState('lines')
  const measure: Measure = chosen === 'lines' || chosen === 'kg' ? chosen : { currency: chosen }
  return (
    <>
      <label>
        {say('measure')}{' '}
        <select value={chosen} onChange={({ currentTarget: { value } }) => setChosen(value)}>
          <option value="lines">{say('lines')}</option>
          {totals.quantityKg === null ? null : <option value="kg">kg</option>}
          {totals.value.map(({ currency }) => (
            <option value={currency} key={currency}>
              {currency}
            </option>
          ))}
        </select>
      </label>
      <div class="charts">
        {chartsOf(report, context).map(([heading, groups]) => (
          <Bars key={heading} heading={heading} groups={groups} measure={measure} />
        ))}
      </div>
    </>
  )
}

const MOST_BARS = 12

/** A table with a bar beside each number. */
function Bars({ heading, groups, measure }: { heading: Heading; groups: readonly Group[]; measure: Measure }) {
  const { say, lang } = usePageContext(listSayings)
  const amountOf = (sums: Sums): number =>
    measure === 'lines'
      ? sums.lines
      : measure === 'kg'
        ? (sums.quantityKg ?? 0)
        : (sums.value.find(({ currency }) => currency === measure.currency)?.amount ?? 0)
  const shareOf = (sums: Sums): number | null =>
    measure === 'lines'
      ? sums.shareOfLines
      : measure === 'kg'
        ? sums.shareOfQuantity
        : (sums.value.find(({ currency }) => currency === measure.currency)?.share ?? null)
  const place = placeIn(0, Math.max(1e-9, ...groups.map(amountOf)))
  return (
    <table class="bars">
      <caption>{say(heading)}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{say(heading)}</th>
          <th scope="col">{measure === 'lines' ? say('lines') : measure === 'kg' ? 'kg' : measure.currency}</th>
          <th scope="col">{say('shareColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.slice(0, MOST_BARS).map((group) => {
          const share = shareOf(group)
          return (
            <tr key={group.key}>
              <th scope="row">
                {group.label} <Cite ids={group.citations} />
              </th>
              <td class="amount">
                <span class="drawn" aria-hidden="true">
                  <span
                    class={`fill ${heading === 'byVerdict' ? group.key : ''}`}
                    style={{ width: `${(place(amountOf(group)) * 100).toFixed(2)}%` }}
                  />
                </span>
                {(typeof measure === 'string' ? numberText : moneyText)(amountOf(group), lang)}
              </td>
              <td class="share">{share === null ? '–' : shareText(share, lang)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
