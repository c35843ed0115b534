/**
 * `node packages/proof/src/same-answers/compare.ts <commit> [count] [seed]`: answers of the package at a commit against
 * those of this tree, byte by byte, in both languages. Exit code 1 where one differs; the first few are printed.
 */
import { argv, exit, stdout } from 'node:process'
import * as current from 'ytterby'
import { timeline } from 'ytterby/law'
import { bundleOf, type Sdk } from './bundle-of.ts'
import { randomInquiries } from './inquiries.ts'

const MOST_SHOWN = 3
const EACH_TIMELINE = 50

const [commit = 'HEAD', count = '5000', seed = '1'] = argv.slice(2)
const before = await bundleOf(commit)
const now: Sdk = { ...current, timeline }
const inquiries = randomInquiries(Number(seed), Number(count))
let different = 0
for (const [at, inquiry] of inquiries.entries()) {
  const lang = at % 2 === 0 ? 'en' : 'zh'
  const answers = ({ assess, canonicalJson, decide, verdictOf, timeline: lifeLine }: Sdk): string[] => [
    canonicalJson(assess(structuredClone(inquiry), { lang })),
    canonicalJson(decide(structuredClone(inquiry))),
    canonicalJson(verdictOf(structuredClone(inquiry))),
    ...(at % EACH_TIMELINE === 0 ? [canonicalJson(lifeLine(structuredClone(inquiry), { lang }))] : []),
  ]
  const [old, fresh] = [answers(before), answers(now)]
  const differs = old.findIndex((text, which) => text !== fresh[which])
  if (differs === -1) continue
  different += 1
  if (different <= MOST_SHOWN) show(inquiry, old[differs] ?? '', fresh[differs] ?? '')
}
stdout.write(`${inquiries.length} inquiries, seed ${seed}: ${different} answered differently\n`)
exit(different === 0 ? 0 : 1)

function show(inquiry: current.Inquiry, old: string, fresh: string): void {
  stdout.write(`\n${JSON.stringify(inquiry)}\n`)
  const [a, b] = [JSON.parse(old), JSON.parse(fresh)]
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [was, is] = [JSON.stringify(a[key]) ?? '', JSON.stringify(b[key]) ?? '']
    if (was === is) continue
    let from = 0
    while (was[from] === is[from] && from < was.length) from += 1
    stdout.write(
      `${key} at ${from}\n  was ${was.slice(Math.max(0, from - 150), from + 350)}\n  is  ${is.slice(Math.max(0, from - 150), from + 350)}\n`,
    )
  }
}
