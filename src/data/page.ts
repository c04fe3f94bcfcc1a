/** Which of our pages this is, and where it stands. */

/** True in the widget's page, `embed.html`, framed or not. */
export const isEmbed = document.documentElement.dataset.page === 'embed'

/** True inside a page of others, or of ours: the wheel, one finger, the focus and the history are that page's. */
export const isFramed = window.parent !== window
