/** Which page this is, and whether it is framed. The build renders pages without script, where there is no window. */

const isBrowser = typeof document !== 'undefined'

/** True in the widget's page, `embed.html`, framed or not. */
export const isEmbed = isBrowser && document.documentElement.dataset.page === 'embed'

/** True inside a page of others, or of ours: the wheel, one finger, the focus and the history are that page's. */
export const isFramed = isBrowser && window.parent !== window
