/** The Chinese sentences, loaded for pages in Chinese. Importing the entry itself would also load what it exports. */
import 'ytterby/zh'
