import { formats } from '../locales/formats.ts'
import { listSayings } from '../locales/list.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { usePageContext } from '../parts/context.ts'
import { pastedFile } from './pasted-file.ts'
import type { ListProblem } from './protocol.ts'
import type { EncodingToRead } from './use-list.ts'

const EXAMPLE = [
  'part,description,form,elements,destination,end use,quantity kg,value,currency',
  'P1,Traction motor magnet,ndfeb-magnet,Nd;Dy,Germany,civil,1200,96000,EUR',
  'P2,Loudspeaker magnet,ndfeb-magnet,Nd;Pr,Germany,civil,800,31000,EUR',
  'P3,Terbium oxide,separated-oxide,Tb,Japan,civil,50,42000,EUR',
  'P4,Magnet of a new supplier,ndfeb-magnet,,United States,civil,300,21000,EUR',
  'P5,Sm-Co magnet,smco-magnet,Sm,France,military,20,9000,EUR',
  '',
].join('\n')

const isProfile = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === 'application/json'

type DropProps = {
  readonly problem: ListProblem | null
  /** Ways to read a file that may be in several encodings. */
  readonly encodings: readonly EncodingToRead[]
  readonly take: (list: File, profile: File | null) => void
}

/** The area to drop or choose a list, alone or with the profile of an earlier one. */
export function Drop({ problem, encodings, take }: DropProps) {
  const { say } = usePageContext(listSayings)
  const [isOver, setOver] = useState(false)
  const [profile, setProfile] = useState<File | null>(null)
  /** Names of lists that were given at once, of which none is read. */
  const [tooMany, setTooMany] = useState<readonly string[]>([])
  const takeAll = (files: FileList | null | undefined): void => {
    const given = [...(files ?? [])]
    const known = given.find(isProfile) ?? profile
    const lists = given.filter((file) => !isProfile(file))
    const [list, ...more] = lists
    setProfile(known)
    setTooMany(more.length === 0 ? [] : lists.map(({ name }) => name))
    if (list !== undefined && more.length === 0) take(list, known)
  }
  return (
    <section
      class={`card drop ${isOver ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        takeAll(event.dataTransfer?.files)
      }}
    >
      {problem === null ? null : (
        <p role="alert" class="finding">
          {say(`problem.${problem}`)}
        </p>
      )}
      <OneList of={tooMany} />
      <Encodings encodings={encodings} />
      <p class="big">{say('dropHere')}</p>
      <p>
        <label class="file">
          <span>{say('chooseFile')}</span>
          <input
            type="file"
            multiple
            accept=".csv,.tsv,.txt,.xlsx,.json,text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={({ currentTarget: { files } }) => takeAll(files)}
          />
        </label>{' '}
        <button type="button" onClick={() => take(new File([EXAMPLE], 'example.csv', { type: 'text/csv' }), profile)}>
          {say('exampleList')}
        </button>
      </p>
      <Paste takeText={(text) => take(pastedFile(text), profile)} takeFiles={takeAll} />
      <p role="status">{profile === null ? '' : say('profileReady', { file: profile.name })}</p>
      <p class="hint">{say('dropWhat')}</p>
    </section>
  )
}

type PasteProps = {
  readonly takeText: (text: string) => void
  readonly takeFiles: (files: FileList | undefined) => void
}

/** A field for cells or lines, which are also taken when they are pasted elsewhere on the view. */
function Paste({ takeText, takeFiles }: PasteProps) {
  const { say } = usePageContext(listSayings)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      // The view is kept while another one is open.
      if (field.current === null || field.current.offsetParent === null) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() !== '') takeText(text)
      else takeFiles(event.clipboardData?.files)
      event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  })
  return (
    <p>
      <textarea
        ref={field}
        rows={2}
        aria-label={say('pasteHere')}
        placeholder={say('pasteHere')}
        onChange={({ currentTarget: { value } }) => {
          if (value.trim() !== '') takeText(value)
        }}
      />
    </p>
  )
}

/** Says of several lists that none was read. */
function OneList({ of }: { of: readonly string[] }) {
  const { say, lang } = usePageContext(listSayings)
  if (of.length === 0) return null
  return (
    <p role="alert" class="finding">
      {say('oneList', { files: of.join(formats[lang].comma) })}
    </p>
  )
}

/** The encodings that a file may be in, each with a line of it, to choose from. */
function Encodings({ encodings }: { encodings: readonly EncodingToRead[] }) {
  const { say } = usePageContext(listSayings)
  if (encodings.length === 0) return null
  return (
    <ul class="plain options" aria-label={say('encoding')}>
      {encodings.map(({ encoding, line, text, read }) => (
        <li key={encoding}>
          <button type="button" onClick={read}>
            {encoding}
          </button>
          <span class="hint">{say('lineReads', { line, text })}</span>
        </li>
      ))}
    </ul>
  )
}
