import * as z from 'zod'
import { MOST_OVERLAP_HOURS, OVERLAP_HOURS } from '../webhook/limits.ts'

z.config({ jitless: true })

const MOST_URL = 2000

const count = z.int().min(0)
const instant = z.string().meta({ description: 'In UTC, to the second' })

/** A webhook as a caller states it. */
export const StatedWebhook = z
  .strictObject({ url: z.string().max(MOST_URL, { error: `The address may have ${MOST_URL} letters.` }) })
  .meta({ description: 'Where events are delivered, signed as Standard Webhooks' })

/** A webhook as a change states it. */
export const WebhookChange = StatedWebhook.nullable().optional().meta({
  description: 'Another address, with the same keys; null for none, which ends deliveries',
})

/** How keys are rotated. */
export const KeyRotationSchema = z
  .strictObject({
    overlapHours: z
      .int({ error: 'State a whole number of hours.' })
      .min(0, { error: 'State 0 hours or more.' })
      .max(MOST_OVERLAP_HOURS, { error: `State at most ${MOST_OVERLAP_HOURS} hours.` })
      .default(OVERLAP_HOURS)
      .meta({
        description:
          'How many hours the keys of now sign each message as well; with 0 they, and any earlier ones, sign no more',
      }),
  })
  .meta({ id: 'KeyRotation', description: 'How long the keys of now go on signing beside the new ones' })

/** A webhook as its owner sees it. */
export const WebhookSchema = z.strictObject({
  url: z.string(),
  publicKey: z.string().meta({ description: 'whpk_ and the Ed25519 key that verifies v1a, in base64' }),
  earlierKeys: z
    .array(z.strictObject({ publicKey: z.string(), until: instant }))
    .meta({ description: 'Keys from before a rotation, oldest first, which sign each message as well until then' }),
  state: z.enum(['ready', 'retrying', 'failing']).meta({
    description:
      '`retrying`: the first message that waits was not accepted yet. `failing`: it was not accepted for three days, and nothing is sent until a replay, an accepted test or another address',
  }),
  waiting: count.meta({ description: 'Messages that were not accepted yet' }),
  reason: z.string().nullable().meta({ description: 'Why the last attempt failed' }),
  nextAttempt: instant.nullable(),
})

/** A message to a webhook. */
export const DeliverySchema = z
  .strictObject({
    id: z.string().meta({ description: 'The webhook-id of every attempt' }),
    events: z.strictObject({ first: count, last: count }),
    created: instant,
    attempts: count,
    delivered: instant.nullable(),
    outcome: z.string().nullable().meta({ description: 'What the last attempt led to' }),
    nextAttempt: instant.nullable(),
  })
  .meta({ id: 'Delivery', description: 'A webhook message of at most 100 events' })

export const DeliveriesSchema = z
  .strictObject({ items: z.array(DeliverySchema) })
  .meta({ id: 'Deliveries', description: 'Webhook messages, newest first' })

export const AttemptSchema = z
  .strictObject({ accepted: z.boolean(), reason: z.string() })
  .meta({ id: 'Attempt', description: 'What the receiver did with a test message' })
