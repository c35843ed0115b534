declare const clauses: readonly { readonly cite: string; readonly zh: string }[]
export = clauses
