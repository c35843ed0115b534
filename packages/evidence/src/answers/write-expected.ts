// Stores the answers to every case, timeline and list. Run it only after an intended change of answers, and say in a changeset
// which answers changed and why. `npm run answers:show` shows them.
import { writeFileSync } from 'node:fs'
import * as ytterby from 'ytterby'
import * as law from 'ytterby/law'
import { digestsByFile, storedFile } from './stored.ts'

const stored = digestsByFile({ ...ytterby, ...law }, ytterby.currentRuleset)
writeFileSync(storedFile, `${JSON.stringify(stored, null, 2)}\n`)
