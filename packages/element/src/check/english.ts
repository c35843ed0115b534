/** The English sentences, loaded for pages in any language but Chinese. */
import 'ytterby/en'
