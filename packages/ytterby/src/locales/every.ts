/** Loads what the law says in every language. */
import '../zh.ts'
