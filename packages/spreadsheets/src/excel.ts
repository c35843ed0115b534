/** The script of the Excel add-in. The runtime has no page: it knows `CustomFunctions`, and the language itself. */
import './older-engines.ts'
import { answerCell } from './answer-cell.ts'
import { CellError } from './cell-error.ts'
import { SHEET_FUNCTIONS } from './sheet-functions.ts'

declare const CustomFunctions: {
  readonly associate: (id: string, value: (...cells: readonly unknown[]) => string | number) => void
  readonly Error: new (code: unknown, message?: string) => Error
  readonly ErrorCode: { readonly invalidValue: unknown; readonly notAvailable: unknown }
}

for (const { id, parameters } of SHEET_FUNCTIONS)
  CustomFunctions.associate(id, (...cells) => {
    try {
      // After the cells, Excel passes details of the call.
      return answerCell(id, cells.slice(0, parameters.length))
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode
      throw new CustomFunctions.Error(error.kind === 'value' ? invalidValue : notAvailable, error.message)
    }
  })
