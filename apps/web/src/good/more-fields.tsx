import { type Assessment, factAt } from 'ytterby'
import { usePageContext } from '../parts/context.ts'
import { Fold } from '../parts/fold.tsx'
import { loaded } from '../parts/loaded.tsx'

const Fields = loaded(() => import('./rare-fields.tsx').then((part) => part.Fields))

const PATHS = [
  'product.alloyedWith',
  'product.host',
  'product.processing',
  'product.particleSizeMicron',
  'product.technology',
  'product.controlCode',
  'product.grade',
  'origin',
  'exportedFrom',
  'chineseContent',
  'shipment.purpose',
  'quantityKg',
  'exporter',
]

/** Less common facts. It opens by itself if one of them is asked or stated. */
export function MoreFields({ questions }: { questions: Assessment['questions'] }) {
  const { say, place } = usePageContext()
  const isNeeded =
    PATHS.some((path) => factAt(place.inquiry, path) !== undefined) ||
    questions.slice(0, 2).some(({ path }) => PATHS.some((one) => path.startsWith(one)))
  return (
    <Fold name="card more" summary={say('moreFacts')} isNeeded={isNeeded}>
      {() => <Fields />}
    </Fold>
  )
}
