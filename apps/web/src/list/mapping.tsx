import { listSayings, type ListSaying } from '../locales/list.ts'
import { useMemo, useState } from 'preact/hooks'
import { FIELDS } from 'ytterby/dotted'
import { COUNTRY_CODES } from 'ytterby/schema'
import { factName } from 'ytterby/words'
import { usePageContext, type PageContextValue } from '../parts/context.ts'
import { textAt } from '../place/fact.ts'
import { countriesByName, dayText } from '../words/locale.ts'
import { BESIDES } from './guess.ts'
import type { Asking, Opened } from './protocol.ts'

/** The fields to choose from; of several consignees only the first. */
const OFFERED = [
  ...[...FIELDS.keys()].filter(
    (name) => !/^consignees(\.[1-9]\d*)?(\.|$)/.test(name) || name.startsWith('consignees.0.'),
  ),
  ...BESIDES,
]

type MappingProps = {
  readonly file: string
  readonly opened: Opened
  /** The previous mapping, if any. */
  readonly before: Asking | null
  readonly answer: (asking: Asking) => void
}

/** The column mapping: guessed, and to be corrected before the list is answered. */
export function Mapping({ file, opened, before, answer }: MappingProps) {
  const { say, place, lang } = usePageContext(listSayings)
  const [mapping, setMapping] = useState<readonly (string | null)[]>(
    () => before?.mapping ?? opened.columns.map(({ guess }) => guess),
  )
  const [asOf, setAsOf] = useState(() => before?.asOf ?? textAt(place.inquiry, 'asOf'))
  const [destination, setDestination] = useState(() => before?.destination ?? '')
  const read = mapping.filter((field) => field !== null && FIELDS.has(field)).length
  const twice = mapping.find((field, at) => field !== null && mapping.indexOf(field) !== at)
  const knownAt = textAt(place.inquiry, 'knownAt')
  return (
    <form
      class="card mapping"
      aria-labelledby="mapping"
      onSubmit={(event) => {
        event.preventDefault()
        answer({
          mapping,
          asOf,
          knownAt: knownAt === '' ? null : knownAt,
          lang,
          ruleset: place.ruleset,
          destination: destination === '' ? null : destination,
        })
      }}
    >
      <h2 id="mapping">{say('mapping')}</h2>
      <p>{say('mappingWhat', { file, lines: opened.lines })}</p>
      <Columns columns={opened.columns} mapping={mapping} setMapping={setMapping} />
      <div class="row">
        <label>
          {say('asOfForAll')}
          <input
            type="date"
            required
            min="2003-01-01"
            value={asOf}
            onInput={({ currentTarget: { value } }) => setAsOf(value)}
          />
        </label>
        <DestinationForAll destination={destination} setDestination={setDestination} />
      </div>
      <Known />
      <Findings twice={twice} isNothingRead={read === 0} />
      <button type="submit" class="primary" disabled={twice !== undefined || read === 0}>
        {say('answerLines', { lines: opened.lines })}
      </button>
    </form>
  )
}

/** The error in the mapping, which must be corrected first. */
function Findings({ twice, isNothingRead }: { twice: string | null | undefined; isNothingRead: boolean }) {
  const context = usePageContext(listSayings)
  const { say } = context
  return (
    <>
      {twice === undefined ? null : (
        <p class="finding" role="alert">
          {say('mappedTwice', { field: fieldName(twice ?? '', context) })}
        </p>
      )}
      {isNothingRead ? (
        <p class="finding" role="alert">
          {say('nothingMapped')}
        </p>
      ) : null}
    </>
  )
}

/** The choices for a column: a fact of the inquiry, or another field of the list. */
function fieldName(field: string, { say, lang }: Pick<PageContextValue<ListSaying>, 'say' | 'lang'>): string {
  switch (field) {
    case 'id':
      return say('columnId')
    case 'value':
      return say('columnValue')
    case 'currency':
      return say('columnCurrency')
    default:
      return factName(field, lang)
  }
}

/** The columns of the file with sample cells and their mapping. */
function Columns({
  columns,
  mapping,
  setMapping,
}: {
  columns: Opened['columns']
  mapping: readonly (string | null)[]
  setMapping: (mapping: readonly (string | null)[]) => void
}) {
  const context = usePageContext(listSayings)
  const { say } = context
  return (
    <div class="table" tabIndex={0} role="region" aria-label={say('column')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('samples')}</th>
            <th scope="col">{say('readAs')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples }, at) => (
            <tr key={at}>
              <th scope="row">{name === '' ? say('unnamed', { number: at + 1 }) : name}</th>
              <td class="samples">{samples.join(' · ')}</td>
              <td>
                <select
                  aria-label={say('readColumnAs', { column: name === '' ? String(at + 1) : name })}
                  value={mapping[at] ?? ''}
                  onChange={({ currentTarget: { value } }) => setMapping(mapping.with(at, value === '' ? null : value))}
                >
                  <option value="">{say('notRead')}</option>
                  {OFFERED.map((field) => (
                    <option value={field} key={field}>
                      {fieldName(field, context)} ({field})
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DestinationForAll({
  destination,
  setDestination,
}: {
  destination: string
  setDestination: (code: string) => void
}) {
  const { say, lang } = usePageContext(listSayings)
  const countries = useMemo(() => countriesByName(COUNTRY_CODES, lang), [lang])
  return (
    <label>
      {say('destinationForAll')}
      <select value={destination} onChange={({ currentTarget: { value } }) => setDestination(value)}>
        <option value="">{say('notStated')}</option>
        {countries.map(([code, name]) => (
          <option value={code} key={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** An earlier state of knowledge, if set by a link or the time machine. */
function Known() {
  const { say, place, state, lang } = usePageContext(listSayings)
  const knownAt = textAt(place.inquiry, 'knownAt')
  if (knownAt === '' && place.ruleset === null) return null
  return (
    <p class="caution">
      {knownAt === '' ? null : say('onlyKnownBy', { day: dayText(knownAt, lang) })}{' '}
      {place.ruleset === null ? null : say('byRelease', { version: place.ruleset })}{' '}
      {knownAt === '' ? null : (
        <button type="button" class="small" onClick={() => state('knownAt', undefined)}>
          {say('useAllKnown')}
        </button>
      )}
    </p>
  )
}
