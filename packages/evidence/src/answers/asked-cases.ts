import { env } from 'node:process'
import type { Case } from '../cases/case.ts'
import { coveringCases } from '../cases/covering-cases.ts'
import { cases } from '../cases/index.ts'

/** The cases that are asked through every interface: a covering part in the gate, all in `npm run prove tests`. */
export const askedCases: readonly Case[] = env['EVERY_CASE'] === undefined ? coveringCases : cases
