import { useId } from 'preact/hooks'
import { licencesSayings } from '../locales/licences.ts'
import { usePageContext } from '../parts/context.ts'
import type { LicencesAsking } from './protocol.ts'

/** What a person gives: two files, and what they do not say. */
export type LicencesFacts = Omit<LicencesAsking, 'licences' | 'shipments' | 'lang' | 'ruleset'> & {
  readonly licences: File | null
  readonly shipments: File | null
}

const FORMS = ['single', 'general', 'certificate', 'ordinary'] as const
const ACCEPTED = '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Props = {
  readonly facts: LicencesFacts
  readonly change: (facts: Partial<LicencesFacts>) => void
  /** Types of licences whose form has to be stated. */
  readonly types: readonly string[]
  readonly isBusy: boolean
  readonly check: () => void
  readonly example: () => void
}

/** Two files, and what they do not say. */
export function LicencesForm({ facts, change, types, isBusy, check, example }: Props) {
  const { say } = usePageContext(licencesSayings)
  const asked = [...new Set([...Object.keys(facts.types), ...types])]
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        check()
      }}
    >
      <FileField name="licences" file={facts.licences} take={(licences) => change({ licences, types: {} })} />
      <FileField name="shipments" file={facts.shipments} take={(shipments) => change({ shipments })} />
      <FactFields facts={facts} change={change} />
      {types.length === 0 ? null : <p role="alert">{say('whichForms')}</p>}
      {asked.map((type) => (
        <TypeField
          key={type}
          type={type}
          form={facts.types[type] ?? ''}
          choose={(form) => change({ types: { ...facts.types, [type]: form } })}
        />
      ))}
      <div class="buttons">
        <button type="submit" class="primary" disabled={isBusy || facts.licences === null || facts.shipments === null}>
          {say(isBusy ? 'checking' : 'checkShipments')}
        </button>
        <button type="button" disabled={isBusy} onClick={example}>
          {say('exampleLicences')}
        </button>
      </div>
    </form>
  )
}

/** What the files do not say of all licences and shipments. */
function FactFields({ facts, change }: Pick<Props, 'facts' | 'change'>) {
  const { say } = usePageContext(licencesSayings)
  const id = useId()
  return (
    <>
      <div class="field">
        <label for={`${id}-holder`}>{say('holder')}</label>
        <input
          id={`${id}-holder`}
          type="text"
          value={facts.holder}
          maxLength={300}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => change({ holder: value })}
        />
      </div>
      <div class="field">
        <label for={`${id}-day`}>{say('countedOn')}</label>
        <input
          id={`${id}-day`}
          type="date"
          required
          min="2003-01-01"
          max="2099-12-31"
          value={facts.asOf}
          onInput={({ currentTarget: { value } }) => change({ asOf: value })}
        />
      </div>
      <p>
        <label>
          <input
            type="checkbox"
            checked={facts.isCivil}
            onChange={({ currentTarget: { checked } }) => change({ isCivil: checked })}
          />{' '}
          {say('isCivil')}
        </label>
      </p>
    </>
  )
}

function FileField({
  name,
  file,
  take,
}: {
  name: 'licences' | 'shipments'
  file: File | null
  take: (file: File) => void
}) {
  const { say } = usePageContext(licencesSayings)
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{say(`${name}File`)}</label>
      <input
        id={id}
        type="file"
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { files } }) => {
          const [chosen] = files ?? []
          if (chosen !== undefined) take(chosen)
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {file === null ? say(`${name}FileHint`) : file.name}
      </p>
    </div>
  )
}

function TypeField({ type, form, choose }: { type: string; form: string; choose: (form: string) => void }) {
  const { say } = usePageContext(licencesSayings)
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{say('formOf', { type })}</label>
      <select id={id} required value={form} onChange={({ currentTarget: { value } }) => choose(value)}>
        {(['', ...FORMS] as const).map((one) => (
          <option value={one} key={one}>
            {say(`form.${one}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
