import { limbsOf } from './effect-days.ts'
import type { Effect } from './instrument.ts'
import { isObject } from './is-record.ts'
import type { RulesetData } from './ruleset.ts'
import type { RulesetFinding, Path } from './ruleset-files.ts'

/** Finds ids that are used twice. */
export function duplicateIds({
  instruments,
  controls,
  commodityCodes,
  forms,
  partyNames = [],
}: RulesetData): RulesetFinding[] {
  const findings: RulesetFinding[] = []
  const unique = (what: string, ids: Iterable<readonly [id: string, path: Path]>): void => {
    const seen = new Set<string>()
    for (const [id, path] of ids) {
      if (seen.has(id)) findings.push({ path, message: `${what} ${id} stands twice` })
      seen.add(id)
    }
  }
  const inInstruments = (idsOf: (instrument: RulesetData['instruments'][number]) => readonly string[]) =>
    instruments.flatMap((instrument, at) => idsOf(instrument).map((id) => [id, ['instruments', at]] as const))
  unique(
    'Instrument',
    inInstruments(({ id }) => [id]),
  )
  unique(
    'Limb',
    inInstruments(({ limbs }) => limbs.map(({ id }) => id)),
  )
  unique(
    'Passage',
    inInstruments(({ passages }) => Object.keys(passages)),
  )
  unique(
    'Entry',
    controls.flatMap(({ instrument, entries }, at) =>
      entries.map(
        ({ id, code }, index) => [id ?? `${instrument}:${code}`, ['controls', at, 'entries', index, 'id']] as const,
      ),
    ),
  )
  unique(
    'Commodity code',
    commodityCodes.map(({ code }, at) => [code, ['commodityCodes', at]]),
  )
  unique(
    'Form',
    forms.map(({ id }, at) => [id, ['forms', at]]),
  )
  unique(
    'Listed name',
    partyNames.flatMap(({ listed }, at) =>
      listed.map((name, index) => [name, ['partyNames', at, 'listed', index]] as const),
    ),
  )
  return findings
}

/** Finds references to ids that do not exist. */
export function danglingReferences(data: RulesetData): RulesetFinding[] {
  const findings: RulesetFinding[] = []
  const { instruments, controls, reach, forms, lexicon, warnings, partyNames = [] } = data
  const effects = instruments.flatMap((instrument) => instrument.effects)
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)
  const known = {
    Form: new Set<string>(ids(forms)),
    Instrument: new Set(ids(instruments)),
    Limb: new Set(instruments.flatMap(({ limbs }) => ids(limbs))),
    Passage: new Set(instruments.flatMap(({ passages }) => Object.keys(passages))),
    Interpretation: new Set(effects.flatMap((effect) => (effect.type === 'interpret' ? [effect.id] : []))),
    Restriction: new Set(ids(data.restrictions)),
    Sentence: new Set(Object.keys(warnings)),
    Reason: new Set(Object.keys(lexicon.reasons)),
    'Reach table': new Set(Object.keys(reach)),
    'Listed name': new Set(effects.flatMap(namesListedBy)),
  }
  const requireKnown = (what: keyof typeof known, id: string | undefined, ...path: PropertyKey[]): void => {
    if (id !== undefined && !known[what].has(id)) findings.push({ path, message: `${what} ${id} does not exist` })
  }
  for (const [at, instrument] of instruments.entries()) {
    for (const [index, effect] of instrument.effects.entries()) {
      const path = ['instruments', at, 'effects', index]
      if (!Object.hasOwn(instrument.passages, effect.cite))
        findings.push({ path: [...path, 'cite'], message: `Passage of this instrument ${effect.cite} does not exist` })
      for (const limb of limbsOf(effect)) requireKnown('Limb', limb, ...path)
      if ('restriction' in effect) requireKnown('Restriction', effect.restriction, ...path, 'restriction')
      if (effect.type === 'expect') requireKnown('Sentence', effect.warning, ...path, 'warning')
    }
  }
  for (const [at, control] of controls.entries()) {
    requireKnown('Instrument', control.instrument, 'controls', at, 'instrument')
    requireKnown('Limb', control.limb, 'controls', at, 'limb')
    requireKnown('Reach table', control.reach, 'controls', at, 'reach')
  }
  for (const [table, rows] of Object.entries(reach))
    for (const [at, { outsideBy = [] }] of rows.entries())
      for (const id of outsideBy) requireKnown('Interpretation', id, 'reach', table, at)
  for (const [at, { tierReason }] of forms.entries()) requireKnown('Sentence', tierReason, 'forms', at, 'tierReason')
  for (const [at, { adjacent }] of lexicon.words.entries()) requireKnown('Instrument', adjacent, 'lexicon', 'words', at)
  for (const part of ['words', 'patterns', 'grades'] as const)
    for (const [at, { reason }] of lexicon[part].entries())
      requireKnown('Reason', reason, 'lexicon', part, at, 'reason')
  for (const [at, { listed }] of partyNames.entries())
    for (const [index, name] of listed.entries()) requireKnown('Listed name', name, 'partyNames', at, 'listed', index)
  for (const [id, path] of formsNamedIn(data)) requireKnown('Form', id, ...path)
  return [...findings, ...danglingCitations(data, known.Passage)]
}

/** The names of the parties that a notice lists. */
export function namesListedBy(effect: Effect): readonly string[] {
  if (effect.type === 'counter') return effect.parties
  return effect.type === 'list' ? effect.parties.map(({ name }) => name) : []
}

/** Every product form that a record names, with the path of the record. */
function formsNamedIn({
  instruments,
  reach,
  commodityCodes,
  restrictions,
  documents,
  lexicon,
}: RulesetData): [id: string, path: Path][] {
  const named: [id: string, path: Path][] = []
  const note = (forms: readonly string[], ...path: PropertyKey[]): void => {
    for (const form of forms) named.push([form, path])
  }
  for (const [at, { effects }] of instruments.entries())
    for (const [index, effect] of effects.entries())
      if (effect.type === 'interpret') note(effect.forms, 'instruments', at, 'effects', index, 'forms')
  for (const [table, rows] of Object.entries(reach))
    for (const [at, { forms }] of rows.entries()) note(forms, 'reach', table, at, 'forms')
  for (const [at, { candidates }] of commodityCodes.entries())
    for (const [index, { forms }] of candidates.entries())
      note(forms, 'commodityCodes', at, 'candidates', index, 'forms')
  for (const [at, { forms = [] }] of restrictions.entries()) note(forms, 'restrictions', at, 'forms')
  for (const [at, { forms = [] }] of documents.entries()) note(forms, 'documents', at, 'forms')
  for (const [at, { suggests }] of lexicon.words.entries())
    if (suggests?.form !== undefined) note([suggests.form], 'lexicon', 'words', at, 'suggests', 'form')
  for (const [at, { form }] of lexicon.patterns.entries())
    if (form !== undefined) note([form], 'lexicon', 'patterns', at, 'form')
  return named
}

/** Finds citations of passages that do not exist, wherever they stand. A path is copied for a finding only: there are thousands of values. */
function danglingCitations(data: RulesetData, passages: ReadonlySet<string>): RulesetFinding[] {
  const findings: RulesetFinding[] = []
  const path: PropertyKey[] = []
  const check = (id: unknown, key: string): void => {
    if (!passages.has(String(id)))
      findings.push({ path: [...path, key], message: `Passage ${String(id)} does not exist` })
  }
  const lookWithin = (key: PropertyKey, member: unknown): void => {
    if (!isObject(member)) return
    path.push(key)
    look(member)
    path.pop()
  }
  const look = (value: object): void => {
    if (Array.isArray(value)) return value.forEach((item, at) => lookWithin(at, item))
    for (const key of Object.keys(value)) {
      const member: unknown = Reflect.get(value, key)
      if (key === 'cite' && typeof member === 'string') check(member, key)
      else if (key === 'citations' && Array.isArray(member)) for (const id of member) check(id, key)
      else if (key === 'cites' && isObject(member)) for (const id of Object.values(member)) check(id, key)
      else lookWithin(key, member)
    }
  }
  look(data)
  return findings
}
