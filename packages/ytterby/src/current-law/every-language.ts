/** Loads the law's texts in every language. */
import '../zh.ts'
