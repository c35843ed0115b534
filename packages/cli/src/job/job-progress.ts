import type { WriteStream } from 'node:tty'
import type { Lang } from 'ytterby'
import type { Job } from 'ytterby/client'
import { phrase } from '../render/phrases.ts'
import { widthOf } from '../render/wrap.ts'

/** Tells on a terminal how far a job is, in one line; silent anywhere else. */
export type JobProgress = { readonly tell: (job: Job, sentBytes: number) => void; readonly end: () => void }

const MEGABYTE = 1_000_000

export function jobProgress(
  stream: WriteStream,
  { bytes, lang }: { readonly bytes: number; readonly lang: Lang },
): JobProgress {
  let width = 0
  const write = (text: string): void => {
    stream.write(`\r${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`)
    width = widthOf(text)
  }
  return {
    tell(job, sentBytes) {
      if (stream.isTTY) write(textOf(job, { sentBytes, bytes, lang }))
    },
    end() {
      if (width > 0) stream.write('\n')
    },
  }
}

function textOf(
  { state, lines, expectedEnd }: Job,
  { sentBytes, bytes, lang }: { readonly sentBytes: number; readonly bytes: number; readonly lang: Lang },
): string {
  const megabytes = (count: number): string => (count / MEGABYTE).toFixed(1)
  if (state === 'uploading') return phrase('jobSent', lang, { sent: megabytes(sentBytes), all: megabytes(bytes) })
  const count = (lines.answered + lines.refused).toLocaleString('en')
  return expectedEnd === null
    ? phrase('jobAnswered', lang, { count })
    : phrase('jobAnsweredUntil', lang, { count, end: expectedEnd.slice(11, 19) })
}
