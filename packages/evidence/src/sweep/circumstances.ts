import type { Inquiry, Ruleset } from 'ytterby'

/** One deal of the sweep: the destination, the parties and the state of knowledge. */
export type Circumstance = {
  readonly id: string
  readonly deal: Omit<Inquiry, 'asOf' | 'knownAt' | 'product'>
  /** Only what was published by the day itself counts; by default everything in the ruleset. */
  readonly asKnownThen?: true
  /** The circumstance that leaves one of these facts open; its outcomes include all outcomes of this one. */
  readonly opener?: string
}

type Party = Pick<Inquiry, 'endUse' | 'endUser'>

/** Parties that state a fact which the others leave open. */
const PARTIES: Readonly<Record<string, Party>> = {
  'civil, unlisted': { endUse: { kind: 'civil' }, endUser: { kind: 'civil', listed: 'none' } },
  'military user': { endUser: { kind: 'military', listed: 'none' } },
}
/** Parties on a list. A listing without a notice in force is a gap, so these are not completions of the open circumstances. */
const LISTED: Readonly<Record<string, Party>> = {
  'control list': { endUser: { listed: 'control-list' } },
  'watch list': { endUser: { listed: 'watch-list' } },
  'unreliable entity': { endUser: { listed: 'unreliable-entity' } },
}

/** Deals from one country: to an open and to each stated destination, with each party. */
function dealsFrom(exportedFrom: string | undefined, destinations: readonly string[]): Circumstance[] {
  const start = exportedFrom === undefined ? {} : { exportedFrom }
  const at = exportedFrom === undefined ? 'from China' : `from ${exportedFrom}`
  return [undefined, ...destinations].flatMap((destination) => {
    const place = destination === undefined ? start : { ...start, destination }
    const anywhere = `${at}, to anywhere`
    const id = destination === undefined ? anywhere : `${at}, to ${destination}`
    const opener = destination === undefined ? {} : { opener: anywhere }
    return [
      { id, deal: place, ...opener },
      ...Object.entries(PARTIES).map(([who, party]) => ({
        id: `${id}: ${who}`,
        deal: { ...place, ...party },
        opener: id,
      })),
      ...(destination === undefined || destination === destinations[0] ? Object.entries(LISTED) : []).map(
        ([who, party]) => ({
          id: `${id}: ${who}`,
          deal: { ...place, ...party },
          ...(destination === undefined ? {} : { opener: `${anywhere}: ${who}` }),
        }),
      ),
    ]
  })
}

/**
 * The deals of the sweep, from China and from Germany: each destination with each party; each list only for the open and the
 * first destination, because only country rules distinguish destinations; named parties, foreign goods, and states of knowledge.
 */
export function circumstancesOf(data: Ruleset['data']): Circumstance[] {
  const named = namedParties(data)
  const toNamed = (place: Circumstance['deal'], at: string): Circumstance[] =>
    named.map((name) => ({ id: `${at}: ${name}`, deal: { ...place, endUser: { name } } }))
  const abroad = { exportedFrom: 'DE', destination: 'FR' }
  const fromChina = { destination: 'DE' }
  const then = (id: string, deal: Circumstance['deal']): Circumstance => ({
    id: `as known then: ${id}`,
    deal,
    asKnownThen: true,
  })
  const [control = ''] = named
  return [
    ...dealsFrom(undefined, ['DE', 'US', 'JP']),
    ...toNamed(fromChina, 'from China, to DE'),
    ...dealsFrom('DE', ['FR', 'US', 'JP']),
    ...toNamed(abroad, 'from DE, to FR'),
    { id: 'from DE, back to China', deal: { exportedFrom: 'DE', destination: 'CN' } },
    { id: 'from DE, origin DE', deal: { ...abroad, origin: 'DE' } },
    {
      id: 'from DE, origin DE, Chinese parts',
      deal: { ...abroad, origin: 'DE', chineseContent: { valuePercent: 1 } },
      opener: 'from DE, origin DE',
    },
    {
      id: 'from DE, origin DE, Chinese technology',
      deal: { ...abroad, origin: 'DE', chineseContent: { technology: true } },
      opener: 'from DE, origin DE',
    },
    { id: 'from DE, for help', deal: { ...abroad, endUse: { field: 'humanitarian' } } },
    { id: 'from China, for weapons of mass destruction', deal: { ...fromChina, endUse: { kind: 'wmd' } } },
    { id: 'from China, of foreign origin', deal: { ...fromChina, origin: 'US' } },
    then('from China, to DE', fromChina),
    then('from China, to US: military user', { destination: 'US', ...PARTIES['military user'] }),
    then(`from China, to DE: ${control}`, { ...fromChina, endUser: { name: control } }),
    then('from DE, to FR', abroad),
  ]
}

/** A party from the first notice of each list, and from the first notice of each list that was ever suspended. */
function namedParties({ instruments }: Ruleset['data']): string[] {
  const effects = instruments.flatMap((instrument) => instrument.effects)
  const suspended = new Set(effects.flatMap((effect) => (effect.type === 'suspend' ? effect.limbs : [])))
  const notices = effects
    .filter((effect) => effect.type === 'list')
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.limb < b.limb ? -1 : 1))
  const names = ['control-list', 'watch-list', 'unreliable-entity'].flatMap((list) => {
    const own = notices.filter((notice) => notice.list === list)
    return [own.find(({ limb }) => suspended.has(limb)), own[0], own.find(({ retransfer }) => retransfer === 'barred')]
  })
  return [...new Set(names.flatMap((notice) => notice?.parties[0]?.name ?? []))]
}
