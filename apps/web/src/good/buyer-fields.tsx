import { useMemo } from 'preact/hooks'
import { COUNTRY_CODES, PARTY_LISTS } from 'ytterby/schema'
import { factValue, wordOf } from 'ytterby/words'
import { useAround } from '../parts/context.ts'
import { ChoiceField, TextField, type Option } from '../parts/field.tsx'
import { textAt } from '../place/fact.ts'
import { countriesByName } from '../words/locale.ts'
import { Screening } from './screening.tsx'

/** Countries and regions by name. */
export function useCountries(): readonly Option[] {
  const { lang } = useAround()
  return useMemo(() => countriesByName(COUNTRY_CODES, lang), [lang])
}

/** Values of a closed list, in words. */
export function useOptions(path: string, values: readonly string[]): readonly Option[] {
  const { lang } = useAround()
  return values.map((value) => [value, factValue(value, path, lang)])
}

/** Where the good goes, to whom, and for what. */
export function BuyerFields() {
  const { say } = useAround()
  return (
    <fieldset class="card">
      <legend>{say('theBuyer')}</legend>
      <ChoiceField path="destination" label={say('destination')} options={useCountries()} />
      <ChoiceField
        path="endUse.kind"
        label={say('endUse')}
        options={useOptions('endUse.kind', ['civil', 'military', 'wmd', 'terrorism'])}
      />
      <PartyFields party="endUser" label={say('endUser')} hint={say('endUserHint')} />
      <ChoiceField path="customer" label={say('customer')} options={useOptions('customer', ['new', 'established'])} />
      <details>
        <summary>{say('otherParties')}</summary>
        <PartyFields party="importer" label={say('importer')} hint={say('importerHint')} />
        <PartyFields party="consignees.0" label={say('consignee')} hint={say('importerHint')} />
        <ChoiceField
          path="endUse.field"
          label={say('endUseField')}
          options={useOptions('endUse.field', [
            'none',
            'logic-14nm-or-below',
            'memory-256-layers-or-more',
            'chip-equipment',
            'military-ai',
            'humanitarian',
            'rare-earth-production',
          ])}
        />
        <ChoiceField
          path="endUser.kind"
          label={say('endUserKind')}
          options={useOptions('endUser.kind', ['civil', 'military'])}
        />
      </details>
    </fieldset>
  )
}

/** One party: its name, which is screened as it is written; and, once there is one, where it is. */
function PartyFields({ party, label, hint }: { party: string; label: string; hint: string }) {
  const { place, say, lang } = useAround()
  const name = textAt(place.inquiry, `${party}.name`)
  const countries = useCountries()
  const isNamed = name !== ''
  const listed = textAt(place.inquiry, `${party}.listed`)
  return (
    <div class="party">
      <TextField path={`${party}.name`} label={label} hint={isNamed ? undefined : hint} />
      <Screening party={party} />
      {isNamed ? (
        <ChoiceField path={`${party}.country`} label={say('partyCountry', { party: label })} options={countries} />
      ) : null}
      {isNamed || listed !== '' ? (
        <ChoiceField
          path={`${party}.listed`}
          label={say('partyListed', { party: label })}
          open={say('byScreening')}
          options={[...PARTY_LISTS, 'none'].map((list) => [
            list,
            list === 'none' ? say('onNoList') : wordOf(list, lang),
          ])}
        />
      ) : null}
    </div>
  )
}
