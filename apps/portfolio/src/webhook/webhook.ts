/** Keys with which messages are signed. */
export type WebhookKeys = {
  /** `whsec_…`, for signatures that both sides can make (`v1`). */
  readonly secret: string
  /** `whsk_…` and `whpk_…`, for signatures that only this service can make (`v1a`). */
  readonly privateKey: string
  readonly publicKey: string
}

/** Where events are delivered. */
export type Webhook = WebhookKeys & {
  readonly url: string
  /** Keys from before, oldest first, which sign as well until an instant; left out if they were never rotated. */
  readonly earlierKeys?: readonly EarlierKeys[]
  /** Since when and why nothing is delivered any more. */
  readonly failing: { readonly since: number; readonly reason: string } | null
}

export type EarlierKeys = WebhookKeys & { readonly until: number }
