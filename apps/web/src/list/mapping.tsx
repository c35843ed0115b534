import { listSayings } from '../locales/list.ts'
import { useMemo, useState } from 'preact/hooks'
import type { Encoding } from '@ytterby/lists'
import { FIELDS } from 'ytterby'
import { COUNTRY_CODES } from 'ytterby/apps'
import { readTyped, reasonText } from 'ytterby/lists'
import { usePageContext } from '../parts/context.ts'
import { textAt } from '../place/fact.ts'
import { countriesByName, dayText } from '../words/locale.ts'
import { NameField } from './name-field.tsx'
import { fieldName, OFFERED_FIELDS } from './offered-fields.ts'
import type { Asking, Opened } from './protocol.ts'
import type { Reading } from './use-list.ts'
import { releaseOf } from './release-of.ts'

type MappingProps = {
  readonly file: string
  readonly opened: Opened
  /** Reads another sheet of the workbook, or the text in another encoding. */
  readonly read: (other: Partial<Reading>) => void
  /** The previous mapping, if any. */
  readonly before: Asking | null
  readonly answer: (asking: Asking) => void
  /** The name of who decides. */
  readonly by: string
  readonly setBy: (by: string) => void
}

/** A declaration states quantities and their units twice, and has the mass in either. */
const isSingle = (field: string | null): boolean => field !== null && field !== 'unit' && field !== 'quantityKg'

/** The column mapping: guessed, and to be corrected before the list is answered. */
export function Mapping({ file, opened, read: readOther, before, answer, by, setBy }: MappingProps) {
  const { say, place, ruleset, lang } = usePageContext(listSayings)
  const [mapping, setMapping] = useState<readonly (string | null)[]>(
    () => before?.mapping ?? opened.columns.map(({ guess }) => guess),
  )
  const [asOf, setAsOf] = useState(() => before?.asOf ?? textAt(place.inquiry, 'asOf'))
  const [destination, setDestination] = useState(() => before?.destination ?? '')
  const [wasChanged, setChanged] = useState(false)
  // A name is asked for where something is decided. Whoever stated one already can correct it here.
  const [wasNamed] = useState(by.trim() !== '')
  const isNameRequired = opened.hasIntake && (wasChanged || opened.isFilledIn)
  const isNameAsked = isNameRequired || (opened.hasIntake && wasNamed)
  const read = mapping.filter((field) => field !== null && FIELDS.has(field)).length
  const twice = mapping.find((field, at) => isSingle(field) && mapping.indexOf(field) !== at)
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
          ruleset: releaseOf(ruleset),
          destination: destination === '' ? null : destination,
        })
      }}
    >
      <h2 id="mapping" tabIndex={-1}>
        {say('mapping')}
      </h2>
      <p>{say('mappingWhat', { file, lines: opened.lines })}</p>
      <SheetChoice sheet={opened.sheet} read={(sheet) => readOther({ sheet })} />
      <EncodingChoice encoding={opened.encoding} read={(encoding) => readOther({ encoding })} />
      <Found opened={opened} />
      <Columns opened={opened} mapping={mapping} setMapping={(changed) => (setMapping(changed), setChanged(true))} />
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
        {isNameAsked ? <NameField by={by} setBy={setBy} isRequired={isNameRequired} /> : null}
      </div>
      <Known />
      <Findings twice={twice} isNothingRead={read === 0} />
      <button type="submit" class="primary" disabled={twice !== undefined || read === 0}>
        {say('answerLines', { lines: opened.lines })}
      </button>
    </form>
  )
}

/** What comes with the list: answers that somebody filled in, a profile, and rows that are no goods. */
function Found({ opened: { isFilledIn, remembered, leftOut } }: { opened: Opened }) {
  const { say } = usePageContext(listSayings)
  return (
    <>
      {isFilledIn ? <p>{say('filledIn')}</p> : null}
      {remembered === 0 ? null : <p role="status">{say('remembered', { count: remembered })}</p>}
      <LeftOut rows={leftOut} />
    </>
  )
}

/** Rows that are no goods: somebody may have meant one. */
function LeftOut({ rows: { count, rows } }: { rows: Opened['leftOut'] }) {
  const { say } = usePageContext(listSayings)
  if (count === 0) return null
  const shown = rows.map(({ line, text }) => say('leftOutRow', { line, text })).join(say('leftOutBetween'))
  return <p class="hint">{say(count > rows.length ? 'leftOutMore' : 'leftOutRows', { count, rows: shown })}</p>
}

/** Which sheet of the workbook is read. */
function SheetChoice({ sheet, read }: { sheet: Opened['sheet']; read: (sheet: string) => void }) {
  const { say } = usePageContext(listSayings)
  if (sheet === null || sheet.others.length === 0) return null
  return (
    <label class="sheet-choice">
      {say('sheet')}{' '}
      <select value={sheet.name} onChange={({ currentTarget: { value } }) => read(value)}>
        {[sheet.name, ...sheet.others].map((name) => (
          <option value={name} key={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How a text is read whose letters are not Unicode. */
function EncodingChoice({ encoding, read }: { encoding: Opened['encoding']; read: (encoding: Encoding) => void }) {
  const { say } = usePageContext(listSayings)
  if (encoding === null) return null
  const { name, others } = encoding
  const all = [name, ...others]
  return (
    <label class="sheet-choice">
      {say('encoding')}{' '}
      <select
        value={name}
        onChange={({ currentTarget: { value } }) => {
          const chosen = all.find((one) => one === value)
          if (chosen !== undefined) read(chosen)
        }}
      >
        {all.map((one) => (
          <option value={one} key={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
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

/** The columns of the file with sample cells, their mapping, and why it is proposed. */
function Columns({
  opened: { columns, hasIntake },
  mapping,
  setMapping,
}: {
  opened: Opened
  mapping: readonly (string | null)[]
  setMapping: (mapping: readonly (string | null)[]) => void
}) {
  const { say } = usePageContext(listSayings)
  return (
    <div class="table" tabIndex={0} role="region" aria-label={say('column')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('samples')}</th>
            <th scope="col">{say('readAs')}</th>
            {hasIntake ? <th scope="col">{say('whyColumn')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            <tr key={at}>
              <th scope="row">{column.name === '' ? say('unnamed', { number: at + 1 }) : column.name}</th>
              <td class="samples">{column.samples.join(' · ')}</td>
              <td>
                <FieldOf
                  column={column.name === '' ? String(at + 1) : column.name}
                  field={mapping[at] ?? null}
                  hasUnits={hasIntake}
                  choose={(field) => setMapping(mapping.with(at, field))}
                />
              </td>
              {hasIntake ? (
                <td class="why">
                  <Why column={column} field={mapping[at] ?? null} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Chooses the field of a column. */
function FieldOf({
  column,
  field,
  hasUnits,
  choose,
}: {
  column: string
  field: string | null
  hasUnits: boolean
  choose: (field: string | null) => void
}) {
  const context = usePageContext(listSayings)
  const { say } = context
  return (
    <select
      aria-label={say('readColumnAs', { column })}
      value={field ?? ''}
      onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
    >
      <option value="">{say('notRead')}</option>
      {[...OFFERED_FIELDS, ...(hasUnits ? ['unit'] : [])].map((one) => (
        <option value={one} key={one}>
          {fieldName(one, context)} ({one})
        </option>
      ))}
    </select>
  )
}

/** How sure the intake is of a column, and why; nothing once somebody chose. */
function Why({
  column: { guess, proposed, samples },
  field,
}: {
  column: Opened['columns'][number]
  field: string | null
}) {
  const { say, lang } = usePageContext(listSayings)
  if (field !== guess) return <>{say('chosenHere')}</>
  if (proposed === null) return field === null ? null : <>{say('byItsName')}</>
  const reason = reasonText(proposed.why, lang)
  if (field === null) return <>{samples.length > 0 && samples.every(isDay) ? say('otherDay') : reason}</>
  return (
    <>
      <strong class={proposed.confidence === 'certain' ? '' : 'caution'}>{say(`sure.${proposed.confidence}`)}</strong>{' '}
      {reason}
    </>
  )
}

const isDay = (cell: string): boolean => /\D/.test(cell) && readTyped('asOf', cell).kind === 'value'

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
