import type { Assessment } from '../schema/assessment.ts'

/** Citations of why no permit is available: barred items, and rules and lists that apply; otherwise what may bar. */
export function barsOf({ permits, reasons, restrictions }: Assessment): readonly string[] {
  const held = reasons.filter(({ id, outcome }) => outcome === 'holds' && /^(rule|list):/.test(id))
  const items = permits.flatMap(({ verdict, items: named }) => (verdict === 'prohibited' ? named : []))
  const barred = items.filter(({ match, state }) => match === 'yes' && state === 'in-force')
  // A bar on the buyer bars every item, so the rule decides.
  const decisive = held.length > 0 ? held : barred
  const bars = restrictions.filter(({ effect }) => effect === 'prohibition' || effect === 'refusal')
  return (decisive.length > 0 ? decisive : bars).flatMap(({ citations }) => citations)
}
