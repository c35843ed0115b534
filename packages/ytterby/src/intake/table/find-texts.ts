import { LEAST_LIKE, NAMED, type Candidate } from './candidate.ts'
import { LEAST_FIRMS } from './find-parties.ts'
import type { Meaning } from './meaning.ts'

const LEAST_GOODS = 0.25

/** Where no column is called a description, the one whose cells name most goods is one: below “Material”, or below 型号. */
export function findDescription(
  chosen: Map<number, Meaning>,
  taken: ReadonlySet<Meaning>,
  columns: readonly Candidate[],
): void {
  if (taken.has('product.description') || [...chosen.values()].includes('product.description')) return
  const [most] = columns
    .filter(({ column, meanings, cells }) => {
      const isFree = ['ignore', 'product.grade'].includes(chosen.get(column) ?? 'ignore')
      const isNamed = meanings.some(({ says, weight }) => says === 'product.grade' && weight >= NAMED)
      return isFree && !isNamed && cells.alike('product.description') >= LEAST_LIKE && cells.goods() >= LEAST_GOODS
    })
    .toSorted((a, b) => b.cells.goods() - a.cells.goods())
  if (most !== undefined) chosen.set(most.column, 'product.description')
}

/** What goods are like, beside what they are called: 规格型号, Model, Composition, Benämning 2. */
const SPECIFICATION =
  /规格|規格|型[号號式番]|仕様|材[质質]|成分|牌号|申报要素|규격|사양|모델|옵션|성분|spec|model|variant|option|[ck]onfig|type?\b|[ck]hara[ck]ter|[ck]ompo[sz]i|zusammensetzung|langtext|long text|details|характерист|модел|марка|исполнен|состав|quy cách|รุ่น|2$/iu
/** A longer one is a text about the goods. */
const MOST_OF_GRADE = 100

/** Where no column is called the grade, one of specifications or of further names that speaks of rare earths is one; one of remarks is none. */
export function findGrade(
  chosen: Map<number, Meaning>,
  taken: ReadonlySet<Meaning>,
  columns: readonly Candidate[],
): void {
  if (taken.has('product.grade') || [...chosen.values()].includes('product.grade')) return
  const grade = columns.find(
    ({ column, header, meanings, fits, cells: { nameRareEarths, firms, stated } }) =>
      (chosen.get(column) ?? 'ignore') === 'ignore' &&
      (SPECIFICATION.test(header.trim()) ||
        (fits.some(({ says }) => says === 'product.description') && meanings.every(({ says }) => says !== 'ignore'))) &&
      firms < LEAST_FIRMS &&
      stated.every((cell) => cell.length <= MOST_OF_GRADE) &&
      nameRareEarths(),
  )
  if (grade !== undefined) chosen.set(grade.column, 'product.grade')
}
