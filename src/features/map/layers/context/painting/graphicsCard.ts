/** What WebGL calls itself where a browser does not say more without being asked. */
const MASKED = 'WebKit WebGL'
/** Programs that do a graphics card's work with the processor: Chromium's, Mesa's on Linux, and that of Windows. */
const BY_PROCESSOR = /swiftshader|llvmpipe|softpipe|basic render/i

/** Whether a graphics card draws the page, as far as the browser says. Takes tens of milliseconds: for a worker. */
export function hasGraphicsCard(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl')
  if (!gl) return false
  const name = String(gl.getParameter(gl.RENDERER))
  const unmasked = name === MASKED ? gl.getExtension('WEBGL_debug_renderer_info') : undefined
  return !BY_PROCESSOR.test(unmasked ? String(gl.getParameter(unmasked.UNMASKED_RENDERER_WEBGL)) : name)
}
