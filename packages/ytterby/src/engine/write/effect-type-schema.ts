import * as z from 'zod'
import type { Effect } from '../../schema/instrument.ts'
import { open } from '../../schema/open.ts'

z.config({ jitless: true })

export const EffectTypeSchema: z.ZodType<Effect['type']> = open(
  z.string().meta({ description: 'What an instrument does: enact, suspend, extend, revoke, …' }),
)
