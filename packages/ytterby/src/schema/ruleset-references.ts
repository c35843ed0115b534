import type { RulesetIssue } from '../errors/invalid-ruleset-error.ts'
import { controlFile, instrumentFile } from './ruleset-files.ts'
import { limbsOf } from './instrument.ts'
import { type RulesetData } from './ruleset.ts'

/** Ids that stand twice. */
export function duplicateIssues(data: RulesetData): RulesetIssue[] {
  const issues: RulesetIssue[] = []
  const unique = (ids: [id: string, file: string, pointer: string][], what: string): void => {
    const seen = new Set<string>()
    for (const [id, file, pointer] of ids) {
      if (seen.has(id)) issues.push({ file, pointer, message: `${what} ${id} stands twice` })
      seen.add(id)
    }
  }
  const instruments = data.instruments.map((instrument, at) => ({
    instrument,
    file: instrumentFile(instrument.id, instrument.effects),
    pointer: `/instruments/${at}`,
  }))
  unique(
    instruments.map(({ instrument, file, pointer }) => [instrument.id, file, `${pointer}/id`]),
    'Instrument',
  )
  unique(
    instruments.flatMap(({ instrument, file, pointer }) =>
      instrument.limbs.map((limb, at): [string, string, string] => [limb.id, file, `${pointer}/limbs/${at}/id`]),
    ),
    'Limb',
  )
  unique(
    instruments.flatMap(({ instrument, file, pointer }) =>
      Object.keys(instrument.passages).map((id): [string, string, string] => [id, file, `${pointer}/passages/${id}`]),
    ),
    'Passage',
  )
  unique(
    data.controls.flatMap((control, at) =>
      control.entries.map((entry, index): [string, string, string] => [
        entry.id ?? `${control.instrument}:${entry.code}`,
        controlFile(control.code),
        `/controls/${at}/entries/${index}/id`,
      ]),
    ),
    'Entry',
  )
  unique(
    data.commodityCodes.map((code, at) => [code.code, 'law/commodity-codes.ts', `/commodityCodes/${at}`]),
    'Commodity code',
  )
  unique(
    data.forms.map((form, at) => [form.id, 'law/forms.ts', `/forms/${at}`]),
    'Form',
  )
  return issues
}

/** Ids that are used and do not exist. */
export function referenceIssues(data: RulesetData): RulesetIssue[] {
  const issues: RulesetIssue[] = []
  const limbs = new Set(data.instruments.flatMap((instrument) => instrument.limbs.map((limb) => limb.id)))
  const passages = new Set(data.instruments.flatMap((instrument) => Object.keys(instrument.passages)))
  const instruments = new Set(data.instruments.map((instrument) => instrument.id))
  const interpretations = new Set(
    data.instruments.flatMap((instrument) =>
      instrument.effects.flatMap((effect) => (effect.type === 'interpret' ? [effect.id] : [])),
    ),
  )
  const restrictions = new Set(data.restrictions.map((restriction) => restriction.id))
  const warnings = new Set(Object.keys(data.warnings))
  const need = (known: ReadonlySet<string>, id: string, what: string, file: string, pointer: string): void => {
    if (!known.has(id)) issues.push({ file, pointer, message: `${what} ${id} does not exist` })
  }
  for (const [at, instrument] of data.instruments.entries()) {
    const file = instrumentFile(instrument.id, instrument.effects)
    for (const [index, effect] of instrument.effects.entries()) {
      const pointer = `/instruments/${at}/effects/${index}`
      need(
        new Set(Object.keys(instrument.passages)),
        effect.cite,
        'Passage of this instrument',
        file,
        `${pointer}/cite`,
      )
      for (const limb of limbsOf(effect)) need(limbs, limb, 'Limb', file, pointer)
      if ('restriction' in effect) need(restrictions, effect.restriction, 'Restriction', file, `${pointer}/restriction`)
      if (effect.type === 'expect') need(warnings, effect.warning, 'Warning', file, `${pointer}/warning`)
    }
  }
  for (const [at, control] of data.controls.entries()) {
    const file = controlFile(control.code)
    need(instruments, control.instrument, 'Instrument', file, `/controls/${at}/instrument`)
    need(limbs, control.limb, 'Limb', file, `/controls/${at}/limb`)
    need(new Set(Object.keys(data.reach)), control.reach, 'Reach table', file, `/controls/${at}/reach`)
  }
  for (const [table, rows] of Object.entries(data.reach)) {
    for (const [at, row] of rows.entries()) {
      need(passages, row.cite, 'Passage', 'law/reach', `/reach/${table}/${at}/cite`)
      for (const id of row.outsideBy ?? [])
        need(interpretations, id, 'Interpretation', 'law/reach', `/reach/${table}/${at}`)
    }
  }
  for (const [at, form] of data.forms.entries())
    if (form.tierReason !== undefined)
      need(warnings, form.tierReason, 'Sentence', 'law/forms.ts', `/forms/${at}/tierReason`)
  for (const [at, { reason }] of [...data.lexicon.words, ...data.lexicon.patterns, ...data.lexicon.grades].entries())
    need(new Set(Object.keys(data.lexicon.reasons)), reason, 'Reason', 'law/lexicon.ts', `/lexicon/${at}/reason`)
  for (const [at, { adjacent }] of data.lexicon.words.entries())
    if (adjacent !== undefined) need(instruments, adjacent, 'Instrument', 'law/lexicon.ts', `/lexicon/words/${at}`)
  const cited: [string, string, string][] = [
    ...data.forms.map((one, at): [string, string, string] => [one.cite, 'law/forms.ts', `/forms/${at}/cite`]),
    ...data.elements.map((one, at): [string, string, string] => [one.cite, 'law/elements.ts', `/elements/${at}/cite`]),
    ...data.kinds.map((one, at): [string, string, string] => [one.cite, 'law/permit-kinds.ts', `/kinds/${at}/cite`]),
    ...data.commodityCodes.map((one, at): [string, string, string] => [
      one.cite,
      'law/commodity-codes.ts',
      `/commodityCodes/${at}/cite`,
    ]),
    ...data.observed.map((one, at): [string, string, string] => [one.cite, 'law/observed.ts', `/observed/${at}/cite`]),
    ...data.restrictions.flatMap((one, at) =>
      one.citations.map((id): [string, string, string] => [id, 'law/restrictions.ts', `/restrictions/${at}/citations`]),
    ),
    ...data.documents.flatMap((one, at) =>
      one.citations.map((id): [string, string, string] => [id, 'law/documents.ts', `/documents/${at}/citations`]),
    ),
    ...data.authorities.flatMap((one, at) =>
      one.citations.map((id): [string, string, string] => [id, 'law/authorities.ts', `/authorities/${at}/citations`]),
    ),
    ...Object.entries(data.warnings).flatMap(([code, one]) =>
      one.citations.map((id): [string, string, string] => [id, 'law/warnings.ts', `/warnings/${code}/citations`]),
    ),
    ...data.statutory.citations.map((id): [string, string, string] => [id, 'law/statutory.ts', '/statutory/citations']),
    ...data.statutory.assumptions.map((one, at): [string, string, string] => [
      one.cite,
      'law/statutory.ts',
      `/statutory/assumptions/${at}/cite`,
    ]),
    ...[...data.lexicon.words, ...data.lexicon.patterns, ...data.lexicon.grades].map(
      ({ cite }, at): [string, string, string] => [cite, 'law/lexicon.ts', `/lexicon/${at}`],
    ),
    ...Object.entries(data.framework.cites).map(([key, id]): [string, string, string] => [
      id,
      'law/framework.ts',
      `/framework/cites/${key}`,
    ]),
  ]
  for (const [id, file, pointer] of cited) need(passages, id, 'Passage', file, pointer)
  return issues
}
