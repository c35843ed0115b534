import type { LookedAt } from '../ledgers/ledger-store.ts'
import type { Round } from './watch-record.ts'

/** A watch in a list of watches. */
export type ListedWatch = { readonly id: string; readonly name: string; readonly created: number }

/** When objects of a kind have last looked: a table of D1. The objects are the truth; this finds those that missed a look. */
class LookTable {
  protected readonly db: D1Database
  private readonly table: 'watch' | 'ledger'

  constructor(db: D1Database, table: 'watch' | 'ledger') {
    this.db = db
    this.table = table
  }

  async remove(id: string): Promise<void> {
    await this.db.prepare(`DELETE FROM ${this.table} WHERE id = ?`).bind(id).run()
  }

  /**
   * Those of some keys that have not looked since before a day, or not by a ruleset; what was woken longest ago comes first, and
   * counts as woken.
   */
  async behind(
    { day, ruleset, owners }: { readonly day: string; readonly ruleset: string; readonly owners: readonly string[] },
    limit: number,
    now: number,
  ): Promise<readonly { readonly id: string; readonly owner: string }[]> {
    const { results } = await this.db
      .prepare(
        `UPDATE ${this.table} SET woken = ? WHERE id IN (
           SELECT id FROM ${this.table} WHERE (looked < ? OR ruleset <> ?) AND owner IN (SELECT value FROM json_each(?)) AND woken < ?
           ORDER BY woken, looked LIMIT ?) RETURNING id, owner`,
      )
      .bind(now, day, ruleset, JSON.stringify(owners), now, limit)
      .all<{ id: string; owner: string }>()
    return results
  }
}

/** When ledgers have last looked. Which of them a key has, its account knows. */
export class LedgerDirectory extends LookTable {
  constructor(db: D1Database) {
    super(db, 'ledger')
  }

  async looked(
    { id, owner }: { readonly id: string; readonly owner: string },
    { day, ruleset }: LookedAt,
  ): Promise<void> {
    await this.db
      .prepare(
        `INSERT INTO ledger (id, owner, looked, ruleset) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET looked = excluded.looked, ruleset = excluded.ruleset`,
      )
      .bind(id, owner, day, ruleset)
      .run()
  }
}

/** Which watches there are, by key. */
export class Directory extends LookTable {
  constructor(db: D1Database) {
    super(db, 'watch')
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

  /** The watches of a key, oldest first. */
  async of(owner: string): Promise<readonly ListedWatch[]> {
    const { results } = await this.db
      .prepare('SELECT id, name, created FROM watch WHERE owner = ? ORDER BY created, id')
      .bind(owner)
      .all<ListedWatch>()
    return results
  }
}
