/**
 * A service that follows law: `node answering-server.ts SOURCE ROOT`. It answers one inquiry by the law in force, looks for another law
 * ten times a second, and prints its address and the version of each law that takes force.
 */
import { createServer } from 'node:http'
import { argv, stdout } from 'node:process'
import { createLawFollower, memoryStore } from '@ytterby/follow'
import { INQUIRY } from './inquiry.ts'

const [source = '', root = ''] = argv.slice(2)
const follower = await createLawFollower({
  source,
  trust: { root: JSON.parse(root) },
  store: memoryStore(),
  now: Date.now,
  fetch,
  accept: 'automatic',
  onChange: ({ inForce }) => void stdout.write(`${inForce.version}\n`),
})
const server = createServer((_, response) => void response.end(JSON.stringify(follower.assess(INQUIRY)))).listen(
  0,
  '127.0.0.1',
  () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) stdout.write(`http://127.0.0.1:${address.port}\n`)
  },
)
setInterval(() => void follower.check(), 100)
