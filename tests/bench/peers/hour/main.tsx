/**
 * The app that a developer would write in an hour with the same libraries: all borders at 20 m as plain GeoJSON, drawn
 * by react-leaflet's own component, a loop over Turf, and a postcode API. What the bench measures ours against.
 */
import * as turf from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { GeoJSON, MapContainer } from 'react-leaflet'
import 'leaflet/dist/leaflet.css'

type Ccg = Feature<MultiPolygon, { code: string; name: string }>

function App() {
  const [ccgs, setCcgs] = useState<FeatureCollection<MultiPolygon, Ccg['properties']>>()
  const [postcode, setPostcode] = useState('')
  const [name, setName] = useState('')

  useEffect(() => {
    fetch('ccgs.json')
      .then(response => response.json())
      .then(setCcgs)
  }, [])

  const find = (long: number, lat: number) =>
    setName(ccgs?.features.find(ccg => turf.booleanPointInPolygon([long, lat], ccg))?.properties.name ?? 'Not found')

  const search = async () => {
    const response = await fetch(`postcodes/${encodeURIComponent(postcode)}`)
    const { longitude, latitude } = await response.json()
    find(longitude, latitude)
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
      <MapContainer center={[52.8, -1.5]} zoom={6} style={{ height: 500 }}>
        {ccgs && (
          <GeoJSON
            data={ccgs}
            onEachFeature={(ccg, layer) => layer.bindTooltip(ccg.properties.name)}
            eventHandlers={{ click: ({ latlng }) => find(latlng.lng, latlng.lat) }}
          />
        )}
      </MapContainer>
    </>
  )
}

createRoot(document.getElementById('app')!).render(<App />)
