/** `node fresh-process.ts <sdk> <inquiries> <what>`: prints the milliseconds that an SDK takes in a new process. */
import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import type { Inquiry } from 'ytterby'
import { sdkFrom } from '../../released/released-sdk.ts'

const [, , file = '', inquiries = '', what] = argv
const asked: Inquiry[] = JSON.parse(readFileSync(inquiries, 'utf8'))
const begun = performance.now()
const { assess, compileRuleset, rulesetData } = await sdkFrom(file)
const loaded = performance.now()
const options = what === 'compiled' ? { ruleset: compileRuleset(rulesetData) } : {}
// Reading the reasons uses the answers, so that the work is not optimised away.
const reasons = asked
  .slice(0, what === 'first' ? undefined : 1)
  .map((inquiry) => assess(inquiry, options).reasons.length)
const ended = performance.now()
if (reasons.length === 0) throw new RangeError('Nothing was answered')
// Loading counts for the packaged law, because work could be moved there.
stdout.write(String(ended - (what === 'compiled' ? loaded : begun)))
