import { screenParty } from 'ytterby'
import { edgeDays } from '../sweep/days.ts'
import { lookAt, type LawCheck } from './check.ts'
import { effectsOf, effectsOfType, lifeOf, limbIds, limbsOf, type Effect } from './law-parts.ts'

/** Checks that at most one thing happens to a limb on a day, and that it ends once, after it began. */
export const limbsEndOnce: LawCheck = {
  means: 'A limb ends once, later than it began; it begins, is suspended, is revived and ends on different days',
  run: ({ ruleset: { data } }) =>
    lookAt(limbIds(data), (limb) => {
      const { starts, suspensions, revivals, ends } = lifeOf(data, limb)
      const start = starts[0]?.from
      const turns = [...starts, ...revivals, ...ends].map(({ from }) => from)
      const twice = turns.filter((day, at) => turns.indexOf(day) !== at)
      return [
        ...(ends.length > 1 ? [`${limb} ends ${ends.length} times`] : []),
        ...ends.flatMap(({ from }) =>
          start !== undefined && from <= start ? [`${limb} ends on ${from}, not after it began`] : [],
        ),
        ...twice.map((day) => `${limb} turns twice on ${day}`),
        ...suspensions.flatMap(({ from }) =>
          revivals.some((one) => one.from === from) ? [`${limb} is suspended and revived on ${from}`] : [],
        ),
      ]
    }),
}

/** Checks that suspensions, extensions and revivals have something to act on. */
export const suspensionsFit: LawCheck = {
  means:
    'A suspension begins while its limb is in force, an extension on the day on which the previous suspension ends, and a revival ends a suspension',
  run: ({ ruleset: { data } }) =>
    lookAt(limbIds(data), (limb) => {
      const { starts, suspensions, revivals, ends } = lifeOf(data, limb)
      const [start, end] = [starts[0]?.from, ends[0]?.from]
      return [
        ...suspensions.flatMap(({ type, from }) => [
          ...(start !== undefined && from < start
            ? [`${limb} is suspended on ${from}, before its first day ${start}`]
            : []),
          ...(end !== undefined && from >= end ? [`${limb} is suspended on ${from}, after it ended`] : []),
          ...(type === 'extend' && !suspensions.some((one) => one.until === from)
            ? [`${limb}: the extension from ${from} continues no suspension`]
            : []),
        ]),
        ...revivals.flatMap(({ from }) =>
          suspensions.some((one) => one.from < from && (one.until === null || from <= one.until))
            ? []
            : [`${limb} is revived on ${from}, while nothing suspends it`],
        ),
      ]
    }),
}

/** Checks that amendments, interpretations and announcements refer to limbs in force. */
export const effectsActOnLivingLimbs: LawCheck = {
  means: 'No effect acts on a limb before its first day or after its end',
  run: ({ ruleset: { data } }) =>
    lookAt(effectsOf(data), ({ instrument, effect }) => {
      const day = dayOf(effect)
      if (
        day === null ||
        effect.type === 'enact' ||
        effect.type === 'revoke' ||
        effect.type === 'suspend' ||
        effect.type === 'extend'
      )
        return []
      return limbsOf(effect).flatMap((limb) => {
        const { starts, ends } = lifeOf(data, limb)
        const [start, end] = [starts[0]?.from, ends[0]?.from]
        const where = `${instrument.id}: ${effect.type} of ${limb} on ${day}`
        if (start !== undefined && day < start) return [`${where}, before its first day ${start}`]
        return end !== undefined && day >= end ? [`${where}, after its end ${end}`] : []
      })
    }),
}

const dayOf = (effect: Effect): string | null =>
  effect.type === 'expect' ? effect.announced : 'from' in effect ? effect.from : null

/** Checks that a name is removed only from a list that it is on, after it was added, and only once. */
export const delistingsFit: LawCheck = {
  means: 'A name is removed only from a notice that lists it, on a later day, and only once',
  run: ({ ruleset: { data } }) => {
    const listings = effectsOfType(data, 'list')
    const delistings = effectsOfType(data, 'delist').flatMap(({ limb, names, from }) =>
      names.map((name) => ({ limb, name, from })),
    )
    return lookAt([...listings, ...delistings], (one) => {
      if ('parties' in one) {
        const names = one.parties.map(({ name }) => name)
        return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${one.limb} lists ${name} twice`)
      }
      const { limb, name, from } = one
      const listing = listings.find((each) => each.limb === limb && each.parties.some((party) => party.name === name))
      if (listing === undefined) return [`${limb} is to lose ${name}, which it does not list`]
      return [
        ...(from <= listing.from ? [`${limb} loses ${name} on ${from}, not after it was listed`] : []),
        ...(delistings.filter((each) => each.limb === limb && each.name === name).length > 1
          ? [`${limb} loses ${name} twice`]
          : []),
      ]
    })
  },
}

/** Checks that no name is on the same list by two notices at once, as the engine matches names. */
export const namesStandOnce: LawCheck = {
  means: 'No name is on the same list by two notices at the same time',
  run: ({ ruleset }) => {
    const days = edgeDays(ruleset.data)
    const parties = effectsOfType(ruleset.data, 'list').flatMap((listing) =>
      listing.parties.map((party) => ({ ...party, country: party.country ?? listing.country, from: listing.from })),
    )
    return lookAt(parties, ({ name, from }) =>
      days
        .filter((asOf) => asOf >= from)
        .flatMap((asOf) => {
          const standing = screenParty(name, { asOf, ruleset }).filter(
            ({ match, state }) => match === 'equal' && state === 'in-force',
          )
          return standing.flatMap(({ list, instrument }, at) => {
            const other = standing.find(
              (one, place) => place < at && one.list === list && one.instrument !== instrument,
            )
            return other === undefined ? [] : [`${name} is on ${list} by ${other.instrument} and by ${instrument}`]
          })
        }),
    )
  },
}

/** Checks that no form is both within and outside a limb, and no use both exempt and judged case by case. */
export const rulesAgree: LawCheck = {
  means:
    'No form is both within and outside a limb by interpretations; no field of use is both exempt and judged case by case',
  run: ({ ruleset: { data } }) => {
    const opposite = <T>(ones: readonly T[], others: readonly T[]): T[] => ones.filter((one) => others.includes(one))
    return lookAt(limbIds(data), (limb) => {
      const forms = (outcome: string): string[] =>
        effectsOfType(data, 'interpret').flatMap((effect) =>
          effect.outcome === outcome && effect.limbs.includes(limb) ? effect.forms : [],
        )
      const fields = (type: 'exempt' | 'caseByCase'): string[] =>
        effectsOfType(data, type).flatMap((effect) => (effect.limb === limb ? effect.fields : []))
      return [
        ...opposite(forms('outside'), forms('within')).map((form) => `${form} is within and outside ${limb}`),
        ...opposite(fields('exempt'), fields('caseByCase')).map(
          (field) => `${field} is exempt and case by case under ${limb}`,
        ),
      ]
    })
  },
}
