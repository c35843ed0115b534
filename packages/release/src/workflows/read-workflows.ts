import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every workflow and action of this repository, by its path below `.github`. */
export const readWorkflows = (root: string): readonly { readonly file: string; readonly text: string }[] =>
  globSync('**/*.{yml,yaml}', { cwd: join(root, '.github') })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, '.github', file), 'utf8') }))
