/**
 * Hides the message that is shown when the program does not load. It stays where a browser is older than cascade layers: the page has
 * no style there, and nobody has tried the program.
 */
if (typeof CSSLayerBlockRule === 'function') document.getElementById('late')?.remove()
