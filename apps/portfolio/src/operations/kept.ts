import { notFound, type Finding, type Refusal } from '@ytterby/http/problem'
import type * as z from 'zod'
import { KeyRotationSchema } from '../contract/webhook-schema.ts'
import type { CallerRequest } from '../http/caller-request.ts'
import { PortfolioRefusal } from '../http/portfolio-problem.ts'
import { HOUR, now } from '../now.ts'
import { TOO_MANY_KEYS, type RotatedKeys } from '../webhook/outbox.ts'
import type { Attempt } from '../webhook/post-delivery.ts'
import { newWebhookKeys } from '../webhook/webhook-keys.ts'
import { webhookOf } from '../webhook/webhook-of.ts'
import type { Webhook, WebhookKeys } from '../webhook/webhook.ts'
import { answerJson } from './answer-json.ts'

/** What can be changed of a watch or a ledger; what is left out stays. */
type SettingsChange<Url> = {
  readonly name?: string | undefined
  readonly ahead?: number | undefined
  readonly webhook?: Url | null | undefined
}

/** A watch or a ledger: it exists for its owner alone, and tells events to a webhook. */
type Kept = {
  readonly describe: (owner: string) => Promise<object | null>
  readonly change: (
    owner: string,
    change: SettingsChange<Webhook>,
  ) => Promise<{ readonly secret: string | null } | null>
  readonly wipe: (owner: string) => Promise<boolean>
  readonly rotateKeys: (owner: string, keys: WebhookKeys, until: number) => Promise<RotatedKeys | null>
  readonly listDeliveries: (owner: string) => Promise<readonly object[] | null>
  readonly replay: (owner: string, delivery: string) => Promise<object | 'no-webhook' | null>
  readonly sendTest: (owner: string) => Promise<Attempt | 'no-webhook' | null>
}

/** How one kind of them is found, changed and answered. */
type KeptHandling = {
  readonly find: (call: CallerRequest) => Kept
  readonly noSuch: () => Refusal
  readonly changes: z.ZodType<SettingsChange<{ readonly url: string }>>
  readonly readBody: <Body>(request: Request, schema: z.ZodType<Body>) => Promise<Body>
  readonly invalid: (findings: readonly Finding[]) => Error
  /** Its name in an answer that may hold a secret too. */
  readonly name: 'watch' | 'ledger'
}

type KeptOperations = Readonly<
  Record<
    'get' | 'change' | 'wipe' | 'rotateKeys' | 'listDeliveries' | 'replay' | 'test',
    (call: CallerRequest) => Promise<Response>
  >
>

/** The operations that are the same for watches and ledgers. */
export function keptOperations({ find, noSuch, changes, readBody, invalid, name }: KeptHandling): KeptOperations {
  /** It as its owner sees it: bodies of others are not read. */
  async function document(kept: Kept, owner: string): Promise<object> {
    const described = await kept.describe(owner)
    if (described === null) throw noSuch()
    return described
  }
  const answerChanged = async (kept: Kept, owner: string, secret: string | null): Promise<Response> =>
    answerJson({ [name]: await document(kept, owner), secret })

  return {
    get: async (call: CallerRequest): Promise<Response> => answerJson(await document(find(call), call.owner)),
    async change(call: CallerRequest): Promise<Response> {
      const kept = find(call)
      await document(kept, call.owner)
      const { webhook, ...rest } = await readBody(call.request, changes)
      const changed = await kept.change(call.owner, {
        ...rest,
        ...(webhook === undefined ? {} : { webhook: await webhookOf(webhook, call.env, invalid) }),
      })
      if (changed === null) throw noSuch()
      return answerChanged(kept, call.owner, changed.secret)
    },
    async wipe(call: CallerRequest): Promise<Response> {
      if (!(await find(call).wipe(call.owner))) throw noSuch()
      return new Response(null, { status: 204 })
    },
    async rotateKeys(call: CallerRequest): Promise<Response> {
      const kept = find(call)
      await document(kept, call.owner)
      const { overlapHours } = await readBody(call.request, KeyRotationSchema)
      const keys = await newWebhookKeys()
      const rotated = await kept.rotateKeys(call.owner, keys, now() + overlapHours * HOUR)
      if (rotated === null) throw noSuch()
      if (rotated === 'no-webhook') throw new PortfolioRefusal('no-webhook')
      if (rotated === 'too-many-keys') throw invalid([TOO_MANY_KEYS])
      return answerChanged(kept, call.owner, keys.secret)
    },
    async listDeliveries(call: CallerRequest): Promise<Response> {
      const items = await find(call).listDeliveries(call.owner)
      if (items === null) throw noSuch()
      return answerJson({ items })
    },
    async replay(call: CallerRequest): Promise<Response> {
      const kept = find(call)
      await document(kept, call.owner)
      const delivery = await kept.replay(call.owner, call.path['delivery'] ?? '')
      if (delivery === null)
        throw notFound('delivery', 'No message has this id; messages are kept as long as their events.')
      if (delivery === 'no-webhook') throw new PortfolioRefusal('no-webhook')
      return answerJson(delivery, 202)
    },
    async test(call: CallerRequest): Promise<Response> {
      const attempt = await find(call).sendTest(call.owner)
      if (attempt === null) throw noSuch()
      if (attempt === 'no-webhook') throw new PortfolioRefusal('no-webhook')
      return answerJson(attempt)
    },
  }
}
