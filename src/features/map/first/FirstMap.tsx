import './first-map.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'first-map': React.HTMLAttributes<HTMLElement>
    }
  }
}

/** The build puts England's areas in here (`src/pages/firstMap.ts`), so that they are in the first paint; Leaflet's areas take their place. */
export function FirstMap() {
  return (
    <first-map
      className="first-map"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; with it, React leaves alone what the build has put in
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  )
}
