/**
 * The app that a developer would write in an hour with MapLibre GL: the same borders as GeoJSON, cut into tiles and drawn by
 * its worker and WebGL, and a postcode API. A click finds what is drawn there.
 */
import * as turf from '@turf/turf'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import 'maplibre-gl/dist/maplibre-gl.css'

type Ccgs = FeatureCollection<MultiPolygon, { code: string; name: string }>

setWorkerUrl(workerUrl)

function App() {
  const container = useRef<HTMLDivElement>(null)
  const [ccgs, setCcgs] = useState<Ccgs>()
  const [isDrawn, setDrawn] = useState(false)
  const [postcode, setPostcode] = useState('')
  const [name, setName] = useState('')

  useEffect(() => {
    const empty: Ccgs = { type: 'FeatureCollection', features: [] }
    const map = new MapLibre({
      container: container.current!,
      center: [-1.5, 52.8],
      zoom: 5,
      style: {
        version: 8,
        sources: { ccgs: { type: 'geojson', data: empty } },
        layers: [
          { id: 'areas', type: 'fill', source: 'ccgs', paint: { 'fill-color': '#9bd', 'fill-opacity': 0.4 } },
          { id: 'borders', type: 'line', source: 'ccgs', paint: { 'line-color': '#246' } },
        ],
      },
    })
    map.on('click', 'areas', ({ features }) => setName(String(features?.[0]?.properties.name)))
    const fetched = fetch('ccgs.json').then(response => response.json())
    const loaded = new Promise(resolve => map.once('load', resolve))
    void Promise.all([fetched, loaded]).then(([data]) => {
      map.getSource<GeoJSONSource>('ccgs')?.setData(data)
      setCcgs(data)
      map.once('idle', () => setDrawn(true))
    })
    return () => map.remove()
  }, [])

  const search = async () => {
    const response = await fetch(`postcodes/${encodeURIComponent(postcode)}`)
    const { longitude, latitude } = await response.json()
    const ccg = ccgs?.features.find(ccg => turf.booleanPointInPolygon([longitude, latitude], ccg))
    setName(ccg?.properties.name ?? 'Not found')
  }

  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault()
          search()
        }}
      >
        <input aria-label="Postcode" value={postcode} onChange={event => setPostcode(event.target.value)} />
        <button type="submit">Find</button>
      </form>
      <h2>{name}</h2>
      <div ref={container} data-drawn={isDrawn || undefined} style={{ height: 500 }} />
    </>
  )
}

createRoot(document.getElementById('app')!).render(<App />)
