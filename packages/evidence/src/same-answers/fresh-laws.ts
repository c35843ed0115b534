import { assess, canonicalJson, currentRuleset, type Inquiry } from 'ytterby'
import { randomInquiries } from './inquiries.ts'

/**
 * Random inquiries that are answered otherwise by a law of which nothing was asked before than by one that was asked all
 * the others: a part of an answer that was made for another inquiry shows there.
 */
export function* answeredOtherwise(
  { seed, count }: { readonly seed: number; readonly count: number },
  onProgress: (asked: number) => void = () => undefined,
): Generator<Inquiry> {
  const inquiries = randomInquiries(seed, count)
  const used = inquiries.map((inquiry) => canonicalJson(assess(inquiry)))
  for (const [place, inquiry] of inquiries.entries()) {
    const unused = { ...currentRuleset }
    if (canonicalJson(assess(inquiry, { ruleset: unused })) !== used[place]) yield inquiry
    if ((place + 1) % 1000 === 0) onProgress(place + 1)
  }
}
