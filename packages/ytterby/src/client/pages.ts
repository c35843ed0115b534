import type { Stoppable } from './client.ts'
import type { Service } from './service.ts'

export type From = Stoppable & {
  /** What comes after this number; 0 by default. */
  after?: number | undefined
}

/** The items of consecutive pages. */
export async function* pagesOf<Item>(service: Service, path: string, how: From = {}): AsyncGenerator<Item> {
  type Page = { readonly items: readonly Item[]; readonly next: number; readonly done: boolean }
  for (let { after = 0 } = how; ;) {
    const { items, next, done } = await service.json<Page>({ path, query: { after }, signal: how.signal })
    yield* items
    if (done) return
    after = next
  }
}
