/**
 * The script that partners load: `<script src="…/embed.v1.js" async></script>`. It takes the widget from where it came from itself. Its
 * file name is a promise: what it does stays as `docs/embedding.md` says; another version gets another name.
 */
import { defineElement } from './element.ts'

const FILE = 'embed.v1.js'
// Only a classic script is told which it is; a module or a bundler's copy is found by its name.
const script = document.currentScript ?? document.querySelector(`script[src*="${FILE}"]`)
if (script instanceof HTMLScriptElement) defineElement(new URL('embed.html', script.src).href)
else console.error(`CCG Finder: load ${FILE} with a script element whose src ends in ${FILE}.`)
