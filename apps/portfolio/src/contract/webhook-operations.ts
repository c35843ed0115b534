import { json, type Operation } from './operation.ts'

/** What tells events to a webhook, as its operations name it. */
type Telling = {
  readonly path: string
  readonly ids: Readonly<Record<'rotate' | 'list' | 'replay' | 'test', string>>
  /** The schema of the answer with new keys. */
  readonly changed: string
  readonly invalid: 'invalid-watch' | 'invalid-ledger'
  /** The type of a message that was asked for. */
  readonly tested: string
}

/** The operations about a webhook, which are the same whatever tells it events. */
export const webhookOperations = ({ path, ids, changed, invalid, tested }: Telling): readonly Operation[] => [
  {
    id: ids.rotate,
    path: `${path}/keys`,
    method: 'post',
    summary: 'New keys for the webhook',
    description:
      'Every message that is sent from now on is signed by new keys, also one that waits or is tried again; the secret is in this answer only. For `overlapHours` the keys before sign as well, each with a signature of its own in `webhook-signature`, so that a receiver with either of them verifies it. At most four keys from before sign at the same time.',
    body: { required: true, content: json('KeyRotation') },
    answers: { 200: json(changed) },
    problems: ['malformed-json', 'body-too-large', 'unsupported-media-type', invalid, 'not-found', 'no-webhook'],
  },
  {
    id: ids.list,
    path: `${path}/deliveries`,
    method: 'get',
    summary: 'The messages to the webhook',
    description: 'The last 100, newest first.',
    answers: { 200: json('Deliveries') },
    problems: ['not-found'],
  },
  {
    id: ids.replay,
    path: `${path}/deliveries/{delivery}/replay`,
    method: 'post',
    summary: 'Send a message again',
    description:
      'Also one that was accepted, with the same `webhook-id`. A webhook that was failing gets messages again.',
    answers: { 202: json('Delivery') },
    problems: ['not-found', 'no-webhook'],
  },
  {
    id: ids.test,
    path: `${path}/test`,
    method: 'post',
    summary: 'Send a message without events',
    description: `Its type is \`${tested}\`. If it is accepted, a webhook that was failing gets messages again.`,
    answers: { 200: json('Attempt') },
    problems: ['not-found', 'no-webhook'],
  },
]
