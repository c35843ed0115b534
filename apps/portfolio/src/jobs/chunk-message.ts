/** A message of the queue: which chunk of which job. It holds nothing of anybody's lines. */
export type ChunkMessage = { readonly job: string; readonly chunk: number }
