import { numberText, wordOf, type Lang } from 'ytterby'
import { citationsOf, listInstruments, rulesetData as law } from 'ytterby/law'
import { lawAddress, slug } from 'ytterby/law-address'
import type { Control, Effect, Instrument, ReachRow } from 'ytterby/release-making'
import { sayIn } from './words.ts'

export { law }
type Entry = Control['entries'][number]
type State = ReturnType<typeof listInstruments>[number]['limbs'][number]['state']

/** The day that the pages show: the last one through which the law is known. */
export const DAY = law.knownThrough

export const instruments: ReadonlyMap<string, Instrument> = new Map(law.instruments.map((one) => [one.id, one]))

/** The instrument of each limb. */
export const instrumentOfLimb: ReadonlyMap<string, Instrument> = new Map(
  law.instruments.flatMap((one) => one.limbs.map(({ id }) => [id, one] as const)),
)

/** The limbs that an effect acts on. */
export const limbsOf = (effect: Effect): readonly string[] => ('limbs' in effect ? effect.limbs : [effect.limb])

/** The first day of an effect, and the first on which it no longer holds, where the text has them. */
export const daysOf = (effect: Effect): { readonly from: string | null; readonly until: string | null } => ({
  from: effect.type === 'expect' ? effect.announced : 'from' in effect ? effect.from : null,
  until: 'until' in effect ? effect.until : null,
})

type Segment = { readonly from: string; readonly state: State }
type LimbStates = ReadonlyMap<string, State>

const statesOn = (asOf: string): LimbStates =>
  new Map(listInstruments({ asOf }).flatMap(({ limbs }) => limbs.map(({ id, state }) => [id, state] as const)))

/** Every day on which a limb can change its state. */
const EDGES = [
  ...new Set(
    law.instruments.flatMap(({ effects }) =>
      effects.flatMap((effect) => Object.values(daysOf(effect)).filter((day) => day !== null)),
    ),
  ),
].sort()
const edges: readonly (readonly [day: string, states: LimbStates])[] = EDGES.map((day) => [day, statesOn(day)])
const today = statesOn(DAY)

/** The state of a limb on the day of the pages; null if nothing enacts it. */
export const stateOf = (limb: string): State | null => today.get(limb) ?? null

/** The states of a limb with the day on which each begins; the first begins before every day that is known. */
export function lifeOf(limb: string): readonly Segment[] {
  const segments: Segment[] = []
  for (const [from, states] of edges) {
    const state = states.get(limb)
    if (state !== undefined && state !== segments.at(-1)?.state) segments.push({ from, state })
  }
  return segments
}

/** The states of a limb over time, in words; of the first suspension, whether it was in force before. */
export function lifeText(limb: string, lang: Lang): string {
  const life = lifeOf(limb)
  const ran = life.findIndex(({ state }) => state === 'in-force')
  const first = life.findIndex(({ state }) => state === 'suspended')
  return life
    .map(({ from, state }, at) => {
      const never = at === first && (ran === -1 || ran > at) ? sayIn(lang)('comma') + sayIn(lang)('never') : ''
      return { state, text: `${state === 'not-yet-in-force' ? '' : `${from} `}${wordOf(state, lang)}${never}` }
    })
    .filter(({ state }, at, all) => all.length === 1 || at > 0 || state !== 'not-yet-in-force')
    .map(({ text }) => text)
    .join(' → ')
}

/** Whether what an effect enacts is suspended on the very day on which it would begin. */
export function isSuspendedAtFirst(effect: Effect): boolean {
  const { from } = daysOf(effect)
  const states = edges.find(([day]) => day === from)?.[1]
  return effect.type === 'enact' && limbsOf(effect).every((limb) => states?.get(limb) === 'suspended')
}

export const stateText = (limb: string, lang: Lang): string => {
  const state = stateOf(limb)
  return state === null ? '–' : `**${wordOf(state, lang)}**`
}

/** The same, with the states that are known to follow: whoever reads the pages later needs those. */
export const statesText = (limb: string, lang: Lang): string =>
  [
    stateText(limb, lang),
    ...lifeOf(limb).flatMap(({ from, state }) => (from > DAY ? [`${from} **${wordOf(state, lang)}**`] : [])),
  ].join(' → ')

/** The instruments of whose entries the Chinese words were read, but for those of one control. Others were read in translations. */
const READ_IN_CHINESE = new Set(['MOFCOM-GACC-2025-18', 'MOFCOM-GACC-2025-57'])
const NOT_READ = '1C913'

/** The Chinese of an entry, and whether the words are ours: those of the law were not read, or ours stand among them. */
export const chineseOf = ({
  control,
  entry,
}: Pick<CodedEntry, 'control' | 'entry'>): { text: string; isOurs: boolean } => ({
  text: entry.text.zh,
  isOurs: !READ_IN_CHINESE.has(control.instrument) || control.code === NOT_READ || entry.text.zh.includes('未读到'),
})

/** The key under which answers cite an entry, such as `a18-1c905-a-4`. */
const citeOf = (control: Control, entry: Entry): string =>
  slug(entry.id ?? `${instruments.get(control.instrument)?.key ?? control.instrument}:${entry.code ?? ''}`)

/** The address of what a citation key cites. */
export function citationAddress(key: string): string | null {
  const citation = citationsOf([key])[key]
  return citation === undefined ? null : lawAddress.citation(key, citation.instrument)
}

/** The name of the instrument that a citation key cites. */
export function citationName(key: string, lang: Lang): string {
  const instrument = instruments.get(citationsOf([key])[key]?.instrument ?? '')
  return instrument === undefined ? key : nameOf(instrument, lang)
}

/** An entry with its control, and the commodity codes of its own text and of later instruments. */
export type CodedEntry = {
  readonly control: Control
  readonly entry: Entry
  readonly cite: string
  readonly added: readonly { readonly code: string; readonly by: Instrument; readonly from: string }[]
}

/** What an entry is called: its code, or the list that names it where the law gives it none. */
export const entryName = ({ control, entry }: Pick<CodedEntry, 'control' | 'entry'>, lang: Lang): string =>
  entry.code ?? control.title[lang]

/** Whether the law gives the entries of a list codes. */
const isCoded = ({ entries: own }: Control): boolean => own.some(({ code }) => code !== null)

/** What a list of entries is called in short: 1C905, or its title where it has no code of the law. */
export const controlName = (control: Control, lang: Lang): string =>
  isCoded(control) ? control.code : control.title[lang]

/** The same with its title: `1C905: …`. */
export const controlTitle = (control: Control, colon: string, lang: Lang): string =>
  (isCoded(control) ? control.code + colon : '') + control.title[lang]

/** Every entry of the law. */
export const entries: readonly CodedEntry[] = law.controls.flatMap((control) =>
  control.entries.map((entry) => ({
    control,
    entry,
    cite: citeOf(control, entry),
    added: law.instruments.flatMap((by) =>
      by.effects.flatMap((effect) =>
        effect.type === 'amend' && effect.entryKind === entry.kind && effect.limbs.includes(control.limb)
          ? effect.addsCommodityCodes.map((code) => ({ code, by, from: effect.from }))
          : [],
      ),
    ),
  })),
)

export const codesOf = ({ entry, added }: CodedEntry): readonly string[] => [
  ...entry.commodityCodes,
  ...added.map(({ code }) => code),
]

/** The name of an instrument: its number, or its title if it has none. */
export const nameOf = (instrument: Instrument, lang: Lang): string =>
  instrument.number === null ? instrument.title[lang] : numberText(instrument, lang)

/** A row of reach with whether an earlier one decides for the same form. */
type RowOfEntry = ReachRow & { readonly isLater: boolean }

/** The rows that say what an entry reaches; for each form the first that fits decides. */
export function rowsOf({ control, entry }: CodedEntry): readonly RowOfEntry[] {
  const rows = (law.reach[control.reach] ?? []).filter(
    ({ kinds, elements }) =>
      kinds.includes(entry.kind) &&
      (elements === undefined || entry.element === null || elements.includes(entry.element)),
  )
  return rows
    .map((row, at) => ({
      ...row,
      isLater: rows.slice(0, at).some(({ forms }) => forms.some((form) => row.forms.includes(form))),
    }))
    .filter(({ match }) => match !== 'no')
}
