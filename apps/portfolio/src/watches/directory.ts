import type { Round } from './watch-record.ts'

/** A watch in a list of watches. */
export type ListedWatch = { readonly id: string; readonly name: string; readonly created: number }

/**
 * Which watches there are: the table `watch` of D1. The objects of the watches are the truth; this lists them by key, and finds
 * those that missed a night or a release.
 */
export class Directory {
  private readonly db: D1Database

  constructor(db: D1Database) {
    this.db = db
  }

  async add(watch: { id: string; owner: string; name: string; created: number }, looked: Round): Promise<void> {
    const { id, owner, name, created } = watch
    await this.db
      .prepare('INSERT INTO watch (id, owner, name, created, looked, ruleset) VALUES (?, ?, ?, ?, ?, ?)')
      .bind(id, owner, name, created, looked.day, looked.ruleset.digest)
      .run()
  }

  async rename(id: string, name: string): Promise<void> {
    await this.db.prepare('UPDATE watch SET name = ? WHERE id = ?').bind(name, id).run()
  }

  async looked(id: string, { day, ruleset }: Round): Promise<void> {
    await this.db.prepare('UPDATE watch SET looked = ?, ruleset = ? WHERE id = ?').bind(day, ruleset.digest, id).run()
  }

  async remove(id: string): Promise<void> {
    await this.db.prepare('DELETE FROM watch WHERE id = ?').bind(id).run()
  }

  /** The watches of a key, oldest first. */
  async of(owner: string): Promise<readonly ListedWatch[]> {
    const { results } = await this.db
      .prepare('SELECT id, name, created FROM watch WHERE owner = ? ORDER BY created, id')
      .bind(owner)
      .all<ListedWatch>()
    return results
  }

  /**
   * Watches of some keys that have not looked since before a day, or not by a ruleset; those that were woken longest ago come
   * first, and count as woken.
   */
  async behind(
    { day, ruleset, owners }: { readonly day: string; readonly ruleset: string; readonly owners: readonly string[] },
    limit: number,
    now: number,
  ): Promise<readonly { readonly id: string; readonly owner: string }[]> {
    const { results } = await this.db
      .prepare(
        `UPDATE watch SET woken = ? WHERE id IN (
           SELECT id FROM watch WHERE (looked < ? OR ruleset <> ?) AND owner IN (SELECT value FROM json_each(?)) AND woken < ?
           ORDER BY woken, looked LIMIT ?) RETURNING id, owner`,
      )
      .bind(now, day, ruleset, JSON.stringify(owners), now, limit)
      .all<{ id: string; owner: string }>()
    return results
  }
}
