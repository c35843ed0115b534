import type { Case } from '../case.ts'
import { authorities } from './authorities.ts'
import { duties } from './duties.ts'
import { exporters } from './exporters.ts'
import { origins } from './origins.ts'
import { papers } from './papers.ts'
import { purposes } from './purposes.ts'
import { reExports } from './re-exports.ts'
import { toWhom } from './to-whom.ts'

/** Ways by which goods travel, what they are sent for, and the duties, papers and authorities that belong to each. */
export const routes: readonly Case[] = [...reExports, ...toWhom, ...origins, ...purposes, ...exporters, ...duties, ...papers, ...authorities]
