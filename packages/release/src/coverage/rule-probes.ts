import type { Effect } from './law-change.ts'

/** Goods that rules about countries and uses name: both parts of annex 1, a good of announcement 57, equipment, technology, and one that needs no permit. */
const GOODS: readonly object[] = [
  { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  { form: 'metal', elements: [{ symbol: 'Dy' }] },
  { form: 'optical-fibre', elements: [{ symbol: 'Er' }] },
  { form: 'technology', technology: 'magnet-preparation' },
  { form: 'equipment', controlCode: '2B902.a' },
  { form: 'motor', elements: [{ symbol: 'Nd' }] },
]
/** One good of each kind, for what can concern any rule. */
export const FEW = GOODS.filter((_, at) => at % 2 === 0)
const USER = { kind: 'civil', listed: 'none' }

/** Deals that differ in one fact each: the place, the user, the use, the share of Chinese goods, what the exporter is. */
const DEALS: readonly object[] = [
  ...['DE', 'US', 'JP'].flatMap((destination) => [
    { destination, endUse: { kind: 'civil' }, endUser: USER },
    { destination, endUse: { kind: 'civil' }, endUser: { ...USER, kind: 'military' } },
    { destination, endUse: { kind: 'military' }, endUser: USER },
  ]),
  ...['wmd', 'terrorism'].map((kind) => ({ destination: 'DE', endUse: { kind }, endUser: USER })),
  { destination: 'DE', endUser: USER, exporter: { penalised: true } },
  { destination: 'DE', endUser: USER, shipment: { purpose: 'return-after-repair' } },
]

/** Inquiries about rules on countries, users and uses, whatever the rule. */
export const ofEveryRule = (goods = GOODS): object[] => crossed(goods, [...DEALS, ...DEALS.map(abroad)])

/** Inquiries that an effect about countries, users or uses names itself. */
export function ofRule(effect: Effect, goods = GOODS): object[] {
  if (effect.type === 'caseByCase' || effect.type === 'exempt' || effect.type === 'requireWhenKnown')
    return crossed(
      goods,
      effect.fields.flatMap((field) => {
        const deal = { destination: 'DE', endUse: { kind: 'civil', field }, endUser: USER }
        return [deal, abroad(deal)]
      }),
    )
  if (effect.type === 'refuseInPrinciple')
    return crossed(
      goods,
      [{ listed: 'control-list' }, { listed: 'watch-list' }, { listedOwnershipPercent: 50 }].map((owned) =>
        abroad({ destination: 'FR', endUser: { kind: 'civil', ...owned } }),
      ),
    )
  if (effect.type === 'requireAbroad')
    return crossed(
      goods,
      contentsAround(effect.valuePercentAtLeast ?? 0).map((content) =>
        abroad({ destination: 'FR', endUser: USER, origin: 'DE', chineseContent: content }),
      ),
    )
  return []
}

/** Shares on both sides of a threshold, and Chinese technology. */
const contentsAround = (percent: number): object[] => [
  ...[-0.05, 0, 0.05]
    .map((step) => Math.max(0, percent + step))
    .map((valuePercent) => ({ valuePercent, technology: false })),
  { valuePercent: 0, technology: true },
]

const abroad = (deal: object): object => ({
  ...deal,
  exportedFrom: 'DE',
  ...('destination' in deal && deal.destination === 'DE' ? { destination: 'FR' } : {}),
})

const crossed = (goods: readonly object[], deals: readonly object[]): object[] =>
  goods.flatMap((product) => deals.map((deal) => ({ product, ...deal })))
