/** Opens the first bundle of a process: `node first-opening.ts BUNDLE TRUST TODAY`. It prints the milliseconds of processor time that its thread took. */
import { readFileSync } from 'node:fs'
import { argv, stdout, threadCpuUsage } from 'node:process'
import { openBundle } from 'ytterby/law'

const [bundle = '', trust = '', today = ''] = argv.slice(2)
const bytes = readFileSync(bundle)
const before = threadCpuUsage()
await openBundle(bytes, { trust: JSON.parse(trust), today })
const { user, system } = threadCpuUsage(before)
stdout.write(String((user + system) / 1_000))
