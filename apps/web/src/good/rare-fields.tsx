import { factAt, factValue } from 'ytterby'
import { OTHER_ELEMENT_SYMBOLS } from 'ytterby/apps'
import { usePageContext } from '../parts/context.ts'
import { ChoiceField, Findings, NumberField, TextField } from '../parts/field.tsx'
import { useCountries, useOptions } from './buyer-fields.tsx'

/** The fields of less common facts. */
export function Fields() {
  const { say } = usePageContext()
  const countries = useCountries()
  const yesNo = useOptions('', ['true', 'false'])
  const isTrue = (value: string): boolean => value === 'true'
  return (
    <>
      <AlloyedWith />
      <ChoiceField
        path="product.processing"
        label={say('processing')}
        options={useOptions('product.processing', ['primary', 'deep'])}
      />
      <ChoiceField
        path="product.host"
        label={say('host')}
        options={useOptions('product.host', ['ZrO2', 'Al2O3', 'SiO2', 'CeO2', 'other', 'none'])}
      />
      <NumberField path="product.particleSizeMicron" label={say('particleSize')} />
      <TextField path="product.grade" label={say('grade')} />
      <TextField path="product.controlCode" label={say('controlCode')} hint={say('controlCodeHint')} />
      <ChoiceField
        path="product.technology"
        label={say('technology')}
        options={useOptions('product.technology', [
          'extraction-separation',
          'metal-alloy-production',
          'magnet-preparation',
          'calcium-oxyborate',
          'other',
        ])}
      />
      <ChoiceField path="exportedFrom" label={say('exportedFrom')} options={countries} open={say('presumedChina')} />
      <ChoiceField path="origin" label={say('origin')} options={countries} open={say('presumedChina')} />
      <NumberField path="chineseContent.valuePercent" label={say('chineseValue')} />
      <ChoiceField path="chineseContent.technology" label={say('chineseTechnology')} options={yesNo} as={isTrue} />
      <ChoiceField
        path="shipment.purpose"
        label={say('purpose')}
        options={useOptions('shipment.purpose', [
          'sale',
          'return-after-repair',
          'exhibition-return',
          'aircraft-part',
          'sample',
          'other',
        ])}
      />
      <NumberField path="quantityKg" label={say('quantityKg')} />
      <NumberField path="endUser.listedOwnershipPercent" label={say('listedOwnership')} />
      <ChoiceField path="exporter.penalised" label={say('penalised')} options={yesNo} as={isTrue} />
      <ChoiceField path="exporter.complianceProgramme" label={say('complianceProgramme')} options={yesNo} as={isTrue} />
      <ChoiceField path="exporter.exportRecord" label={say('exportRecord')} options={yesNo} as={isTrue} />
    </>
  )
}

/** The other metals of an alloy or target: open, none, or a list. */
function AlloyedWith() {
  const { say, place, state, lang } = usePageContext()
  const stated = factAt(place.inquiry, 'product.alloyedWith')
  const text = Array.isArray(stated) ? (stated.length === 0 ? factValue('none', '', lang) : stated.join(' ')) : ''
  return (
    <div class="field">
      <label for="alloyed-with">{say('alloyedWith')}</label>
      <input
        id="alloyed-with"
        type="text"
        value={text}
        maxLength={120}
        autocomplete="off"
        aria-describedby="alloyed-with-hint"
        onChange={({ currentTarget: { value } }) => state('product.alloyedWith', metalsOf(value))}
      />
      <p class="hint" id="alloyed-with-hint">
        {say('alloyedWithHint')}
      </p>
      <Findings path="product.alloyedWith" id="alloyed-with-finding" />
    </div>
  )
}

/** Normalizes the case of symbols. Anything unknown is passed on for the engine to refuse. */
function metalsOf(text: string): readonly string[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  if (words.length === 0) return undefined
  if (words.length === 1 && /^none|无$/i.test(words[0] ?? '')) return []
  return words.map(
    (word) => OTHER_ELEMENT_SYMBOLS.find((symbol) => symbol.toLowerCase() === word.toLowerCase()) ?? word,
  )
}
