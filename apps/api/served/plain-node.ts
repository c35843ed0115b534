import { startOnNode, type NodeService } from '@ytterby/evidence/runtimes/plain-node'
import { onTestFinished } from 'vitest'

/** The service on plain Node, until the test is over. */
export async function serve(settings: Readonly<Record<string, string>> = {}): Promise<NodeService> {
  const running = await startOnNode(settings)
  onTestFinished(running.stop)
  return running
}
