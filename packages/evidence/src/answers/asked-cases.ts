import type { Case } from '../cases/case.ts'
import { casesOfEachKind } from '../cases/covering-cases.ts'
import { cases } from '../cases/index.ts'
import { isEvery } from '../driver/in-gate.ts'

/** The cases that are asked through every interface: some of each kind in the gate, all in `npm run prove tests`. */
export const askedCases: readonly Case[] = isEvery ? cases : casesOfEachKind
