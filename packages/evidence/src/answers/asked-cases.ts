import { env } from 'node:process'
import type { Case } from '../cases/case.ts'
import { coveringCases } from '../cases/covering-cases.ts'
import { cases } from '../cases/index.ts'

/** The cases that every surface is asked: a covering part in the gate, all of them in `npm run prove tests`. */
export const askedCases: readonly Case[] = env['EVERY_CASE'] === undefined ? coveringCases : cases
