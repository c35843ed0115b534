import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { deserialize, serialize } from 'node:v8'
import { EMPTY_WATCH, openWatch } from 'ytterby/planning'

const NEVER = '9999-12-31'

/** The SQLite files of the watches in a state folder, whose Workers do not run. */
const filesOf = (folder: string): readonly string[] =>
  globSync(join(folder, 'state/v3/do/ytterby-portfolio-Watch/*.sqlite')).filter(
    (file) => !file.endsWith('metadata.sqlite'),
  )

/** A watch as it is stored. */
export type KeptWatch = { readonly lines: number; readonly events: number; readonly bytes: number }

/** Puts back every watch of a state folder to the end of a day: it looked on that day, and knows nothing later. */
export function putBack(folder: string, day: string): void {
  changeEach(folder, (db) => {
    setLooked(db, day)
    const update = db.prepare('UPDATE line SET watched = ?, next = ? WHERE place = ?')
    for (const { place, id, inquiry } of db.prepare('SELECT place, id, inquiry FROM line').all()) {
      const watching = openWatch(EMPTY_WATCH, { asOf: day })
      const look = watching.look({ id, inquiry: JSON.parse(String(inquiry)) })
      if ('issues' in look) throw new Error('A line is refused')
      update.run(JSON.stringify(watching.end().watch.lines[0]), look.next ?? NEVER, Number(place))
    }
  })
}

/** Has every watch of a state folder looked on a day last, on which nothing has turned since. */
export function putBackDay(folder: string, day: string): void {
  changeEach(folder, (db) => setLooked(db, day))
}

/** What each watch of a state folder keeps. */
export function keptWatches(folder: string): readonly KeptWatch[] {
  return filesOf(folder).map((file) => {
    const db = new DatabaseSync(file)
    const count = (table: string): number => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])
    const found = { lines: count('line'), events: count('event') }
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
    return { ...found, bytes: statSync(file).size }
  })
}

function setLooked(db: DatabaseSync, day: string): void {
  const stored = db.prepare("SELECT value FROM _cf_KV WHERE key = 'watch'").get()?.['value']
  if (!(stored instanceof Uint8Array)) throw new Error('There is no watch')
  const record: { readonly looked: object } = deserialize(stored)
  const value = serialize({ ...record, looked: { ...record.looked, day } })
  db.prepare("UPDATE _cf_KV SET value = ? WHERE key = 'watch'").run(value)
}

function changeEach(folder: string, change: (db: DatabaseSync) => void): void {
  for (const file of filesOf(folder)) {
    const db = new DatabaseSync(file)
    db.exec('BEGIN')
    change(db)
    db.exec('COMMIT')
    db.close()
  }
}
