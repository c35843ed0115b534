declare const sourceIds: readonly { readonly of: string; readonly ids: readonly string[] }[]
export = sourceIds
