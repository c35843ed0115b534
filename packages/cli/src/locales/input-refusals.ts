import type { Lang } from 'ytterby'
import { inputRefusals as en } from './en/input-refusals.ts'
import { inputRefusals as zh } from './zh/input-refusals.ts'

/** What the command line says of input that it refuses. */
export const inputRefusals: Readonly<Record<Lang, typeof en>> = { en, zh }
