import { useEffect, useMemo, useState } from 'preact/hooks'
import { factAt, factValue, wordOf } from 'ytterby'
import { COUNTRY_CODES, PARTY_LISTS } from 'ytterby/apps'
import { usePageContext } from '../parts/context.ts'
import { ChoiceField, TextField, type Option } from '../parts/field.tsx'
import { Fold } from '../parts/fold.tsx'
import { textAt } from '../place/fact.ts'
import { countriesByName } from '../words/locale.ts'
import { Screening } from './screening.tsx'

/** Countries and regions by name. All of them are added after the first paint, since a list is opened later. */
export function useCountries(): readonly Option[] {
  const { lang } = usePageContext()
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 0)
    return () => clearTimeout(timer)
  }, [])
  return useMemo(() => (isShown ? countriesByName(COUNTRY_CODES, lang) : []), [lang, isShown])
}

/** Options for a closed list of values. */
export function useOptions(path: string, values: readonly string[]): readonly Option[] {
  const { lang } = usePageContext()
  return values.map((value) => [value, factValue(value, path, lang)])
}

/** The destination, the parties and the end use. */
export function BuyerFields() {
  const { say, place } = usePageContext()
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
      <Fold summary={say('otherParties')} isNeeded={OTHERS.some((path) => factAt(place.inquiry, path) !== undefined)}>
        {() => <OtherParties />}
      </Fold>
    </fieldset>
  )
}

const OTHERS = ['importer', 'consignees', 'endUse.field', 'endUser.kind']

function OtherParties() {
  const { say } = usePageContext()
  return (
    <>
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
    </>
  )
}

/** One party: its name, which is screened while typing, and, if there is a name, its country. */
function PartyFields({ party, label, hint }: { party: string; label: string; hint: string }) {
  const { place, say, lang } = usePageContext()
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
