/**
 * The script that partners load: `<script src="…/embed.v1.js" async></script>`. It takes the widget from where it came from itself. Its
 * file name is a promise: what it does stays as `docs/embedding.md` says; another version gets another name.
 */
import { defineElement } from './element.ts'
import { findHome } from './home.ts'

/** Set by the build: where the site is published; empty when nobody has said so. */
declare const __HOME__: string

const home = findHome(document.currentScript as HTMLScriptElement | null, [...document.scripts], __HOME__)
if ('page' in home) defineElement(home.page)
else console.error(`CCG Finder shows nothing here. ${home.why}`)
