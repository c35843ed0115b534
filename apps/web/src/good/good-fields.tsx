import { formats } from '../locales/formats.ts'
import { type Assessment, factName, valueText } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { TextField } from '../parts/field.tsx'
import { Composition } from './composition.tsx'
import { FormPicker } from './form-picker.tsx'

type Suggestion = Assessment['classification']['suggestions'][number]

/** The good itself: its form, elements, codes and description. */
export function GoodFields({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { say } = usePageContext()
  return (
    <fieldset class="card">
      <legend>{say('theGood')}</legend>
      <FormPicker />
      <Composition />
      <TextField path="product.commodityCode" label={say('commodityCode')} hint={say('commodityCodeHint')} />
      <TextField path="product.description" label={say('description')} hint={say('descriptionHint')} />
      <Suggestions suggestions={suggestions} />
    </fieldset>
  )
}

/** Suggestions from the description or code. None is applied until the user accepts it. */
function Suggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { say, lang, state } = usePageContext()
  if (suggestions.length === 0) return null
  return (
    <div class="suggestions" role="group" aria-label={say('suggestions')}>
      {suggestions.map(({ path, value, why }) => (
        <p key={path + JSON.stringify(value)}>
          {why}{' '}
          {value === null ? null : (
            <button type="button" onClick={() => state(path, value)}>
              {say('accept', {
                fact: factName(path, lang) + formats[lang].colon + valueText(value, { lang, inWords: true }, path),
              })}
            </button>
          )}
        </p>
      ))}
    </div>
  )
}
