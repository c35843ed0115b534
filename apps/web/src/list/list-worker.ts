/** The worker for lists. It loads what serves them from the files that the page loads too, so this file holds nothing else. */
import type { Asked } from './serve-lists.ts'

const serving = import('./serve-lists.ts')
// The page hears of an error of the worker, but not of a rejected promise in it.
serving.catch(reportError)

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void serving.then(({ serve }) => serve(data))
})
