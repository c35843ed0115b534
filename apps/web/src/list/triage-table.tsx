import { listSayings, type ListSaying } from '../locales/list.ts'
import { reasonText } from 'ytterby/lists'
import { refusalText } from 'ytterby'
import { usePageContext, type PageContextValue } from '../parts/context.ts'
import { numberText } from '../words/locale.ts'
import { moneyText } from './money-text.ts'
import type { Sums } from '@ytterby/lists'
import { formats } from '../locales/formats.ts'
import type { IntakeState, NotUsed } from './intake-protocol.ts'
import type { NotTaken } from './use-list.ts'

type Context = Pick<PageContextValue<ListSaying>, 'say' | 'lang'>

export const TRIAGE = ['answered', 'open', 'set-aside', 'to-correct'] as const

/** Where the lines stand, with their number, weight and value. */
export function TriageTable({ triage, notUsed }: Pick<IntakeState, 'triage' | 'notUsed'>) {
  const context = usePageContext(listSayings)
  const { say, lang } = context
  return (
    <section class="card triage" aria-labelledby="triage">
      <h2 id="triage">{say('whereLinesStand')}</h2>
      <div class="table" tabIndex={0} role="group" aria-labelledby="triage">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('stands')}</th>
              <th scope="col">{say('lines')}</th>
              <th scope="col">kg</th>
              <th scope="col">{say('columnValue')}</th>
            </tr>
          </thead>
          <tbody>
            {TRIAGE.map((where) => (
              <tr key={where} class={where}>
                <th scope="row">
                  {say(`triage.${where}`)} <span class="hint">{say(`triageWhat.${where}`)}</span>
                </th>
                <td>{numberText(triage[where].lines, lang)}</td>
                <td>{numberText(triage[where].kilograms, lang)}</td>
                <td>{valuesText(triage[where], context)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {notUsed.cells === 0 ? null : (
        <p class="quiet">
          {say('cellsNotUsed', {
            count: numberText(notUsed.cells, lang),
            cells: notUsed.columns.map((column) => columnText(column, context)).join(' · '),
          })}
        </p>
      )}
    </section>
  )
}

const columnText = ({ header, cells }: NotUsed, { lang }: Context): string =>
  `${header === '' ? '' : `${header}: `}${cells.map((cell) => `“${cell}”`).join(formats[lang].comma)}`

const valuesText = ({ values }: Pick<Sums, 'values'>, { say, lang }: Context): string =>
  Object.entries(values)
    .map(([currency, amount]) => `${currency === '' ? say('noCurrency') : currency} ${moneyText(amount, lang)}`)
    .join(' · ')

/** What lines amount to: “6 lines, 20,190 kg, EUR 4,100”. */
export function sumsText(sums: Sums, context: Context): string {
  const { say, lang } = context
  const values = valuesText(sums, context)
  return [
    sums.lines === 1 ? say('singleLine') : say('linesCount', { count: numberText(sums.lines, lang) }),
    ...(sums.kilograms === 0 ? [] : [`${numberText(sums.kilograms, lang)} kg`]),
    ...(values === '' ? [] : [values]),
  ].join(' · ')
}

/** Why a decision was not taken. */
export function notTakenText(why: Exclude<NotTaken, 'unnamed' | 'busy'>, { say, lang }: Context): string {
  if (why === 'cancelled') return say('problem.cancelled')
  if (why === 'failed') return say('problem.failed')
  return 'code' in why ? refusalText(why.code, why.message, lang) : reasonText(why, lang)
}
