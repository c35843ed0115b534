// Stores what the engine of the last release answers to 5,000 random inquiries, so that the gate needs no history.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadRuleset } from '@ytterby/rulesets'
import { releasedSdk } from '../released/released-sdk.ts'
import { digestsOf, RELEASE, storedFile } from './stored.ts'

const engine = await releasedSdk(RELEASE)
const { data } = await loadRuleset(RELEASE)
writeFileSync(storedFile, JSON.stringify(digestsOf(engine, engine.compileRuleset(data))))
execFileSync('oxfmt', [fileURLToPath(storedFile)], { stdio: 'inherit' })
