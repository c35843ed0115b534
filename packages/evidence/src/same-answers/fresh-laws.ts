import { assess, canonicalJson, currentRuleset, type Inquiry } from 'ytterby'
import { randomInquiries } from './inquiries.ts'

/**
 * Random inquiries that get another answer from a newly compiled law than from one that has answered all the others. This
 * detects parts of an answer that were cached for another inquiry.
 */
export function* differingOnFreshLaw(
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
