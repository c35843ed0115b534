import { assess, verdictOf, type Inquiry, type Ruleset } from 'ytterby'
import type { Verdict } from 'ytterby/schema'
import type { PossibleVerdict } from 'ytterby/apps'
import { itemAt } from '../item-at.ts'
import type { Decider } from './engine.ts'
import type { Facts } from './rule.ts'

/** Another engine with its rules; and the inquiries, in our form and as facts for the other engines. */
export type Peer = { readonly name: string; readonly decider: Decider }
export type InquiryStream = { readonly inquiries: readonly Inquiry[]; readonly facts: readonly Facts[] }

/** The number of inquiries that each engine answered like ours, or the first difference. */
export type Agreement =
  | { readonly equal: true; readonly asked: Readonly<Record<string, number>> }
  | { readonly equal: false; readonly because: string }

/**
 * Compares the verdicts of every engine with ours, for as many inquiries of the stream as the seconds allow. Compares our own
 * whole answers as well.
 */
export async function agree(
  peers: readonly Peer[],
  { inquiries, facts }: InquiryStream,
  { ruleset, seconds }: { readonly ruleset: Ruleset; readonly seconds: number },
): Promise<Agreement> {
  const ours = inquiries.map((inquiry) => verdictOf(inquiry, { ruleset }).verdict)
  const asked: Record<string, number> = {}
  const withReasons = {
    name: 'ytterby with reasons',
    answer: (at: number) => assess(itemAt(inquiries, at), { ruleset }).verdict,
  }
  const others = peers.map(({ name, decider }) => ({
    name,
    answer: (at: number) => answerOf(decider, itemAt(facts, at)),
  }))
  for (const { name, answer } of [withReasons, ...others]) {
    const until = performance.now() + seconds * 1000
    let at = 0
    for (; at < ours.length && performance.now() < until; at += 1) {
      const verdict: Verdict = await answer(at)
      if (verdict !== ours[at])
        return {
          equal: false,
          because: `${name} says ${verdict}, ytterby ${ours[at]}, of ${JSON.stringify(inquiries[at])}`,
        }
    }
    asked[name] = at
  }
  return { equal: true, asked }
}

const answerOf = (decider: Decider, facts: Facts): PossibleVerdict | Promise<PossibleVerdict> =>
  'decide' in decider ? decider.decide(facts) : decider.decideLater(facts)
