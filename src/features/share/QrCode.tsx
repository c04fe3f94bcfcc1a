import { encode } from 'uqr'

/** Modules of white around the code, which cameras need. */
const QUIET = 4

/** A text as a code for cameras: dark on white in every colour scheme, for many cameras read no other. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { border: QUIET })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <rect className="qr__ground" width={size} height={size} />
      <path className="qr__code" d={dark.join('')} />
    </svg>
  )
}
