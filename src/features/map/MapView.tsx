import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useId, useState } from 'react'
import { MapContainer, Pane, TileLayer } from 'react-leaflet'
import { isFramed } from '../../data/page.ts'
import { useApp } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Camera, FIT_OPTIONS } from './camera/Camera.tsx'
import { ColourBy, Hatching } from './choropleth/ColourBy.tsx'
import { Controls } from './controls/Controls.tsx'
import { Credits } from './controls/Credits.tsx'
import { Clicks } from './gestures/Clicks.tsx'
import { FrameGestures } from './gestures/FrameGestures.tsx'
import { Keyboard } from './keyboard/Keyboard.tsx'
import { MapAnnouncements } from './keyboard/MapAnnouncements.tsx'
import { Areas } from './layers/areas/Areas.tsx'
import { toLatLngBounds } from './layers/areas/geometry.ts'
import { useDetail, useLand, useOverview } from './layers/areas/useGeometry.ts'
import { CHANGES_PANE, ChangeLayer } from './layers/changes/ChangeLayer.tsx'
import { Labels } from './layers/labels/Labels.tsx'
import { Land } from './layers/land/Land.tsx'
import { Pin } from './layers/pin/Pin.tsx'
import { ProviderMarkers } from './layers/providers/ProviderMarkers.tsx'
import { StreetsQuestion } from './layers/streets/StreetsQuestion.tsx'
import { TILES_URL } from './layers/streets/streets.ts'
import { createPixelAlignedSvg } from './leaflet-internals/pixelAlignedSvg.ts'
import { ENGLAND_BOUNDS, MAP } from './texts.ts'
import 'leaflet/dist/leaflet.css'
import './map.css'

/** What `land.json` shows of the neighbours. */
const AROUND = toLatLngBounds([-11.5, 48.5, 4.5, 61.2])
const ENGLAND = toLatLngBounds(ENGLAND_BOUNDS)
const OPTIONS = {
  attributionControl: false,
  zoomControl: false,
  // `Framing` watches the size.
  trackResize: false,
  maxZoom: 17,
  zoomSnap: 0.25,
  maxBounds: AROUND,
  maxBoundsViscosity: 0.8,
}

export default function MapView() {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [renderer] = useState(createPixelAlignedSvg)
  const [detailWanted, setDetailWanted] = useState(false)
  const [streets, setStreets] = useState<'off' | 'asked' | 'on'>('off')
  const [streetsFailed, setStreetsFailed] = useState(false)
  const overview = useOverview()
  const detail = useDetail(detailWanted)
  const land = useLand()
  const loadPlaces = useApp(app => app.loadPlaces)
  const edition = useApp(app => app.link.edition)
  const answered = useApp(app => app.area !== undefined)
  const helpId = useId()

  // Names of towns weigh as much as the borders: they come with an answer, or when the map is first touched.
  useEffect(() => {
    if (answered) void loadPlaces()
    const events = ['pointerover', 'focusin', 'wheel'] as const
    const load = () => void loadPlaces()
    for (const event of events) map?.getContainer().addEventListener(event, load, { once: true, passive: true })
    return () => {
      for (const event of events) map?.getContainer().removeEventListener(event, load)
    }
  }, [map, answered, loadPlaces])

  const toggleStreets = () => {
    setStreetsFailed(false)
    setStreets(streets === 'off' ? 'asked' : 'off')
  }

  return (
    <div className={streets === 'on' ? 'map map--streets' : 'map'}>
      <p id={helpId} className="visually-hidden">
        {MAP.help(edition)}
      </p>
      <MapContainer ref={setMap} className="map__canvas" bounds={ENGLAND} boundsOptions={FIT_OPTIONS} {...OPTIONS}>
        <Pane name={CHANGES_PANE} style={{ zIndex: 350, pointerEvents: 'none' }} />
        <Pane name="names" style={{ zIndex: 450, pointerEvents: 'none' }} />
        {streets === 'on' && (
          <TileLayer
            url={TILES_URL}
            referrerPolicy="strict-origin-when-cross-origin"
            eventHandlers={{ tileerror: () => setStreetsFailed(true) }}
          />
        )}
        {land && <Land renderer={renderer} shape={land} />}
        {overview.value && (
          <Areas
            renderer={renderer}
            overview={overview.value}
            detail={detail.value}
            onDetailWanted={() => setDetailWanted(true)}
          />
        )}
        {overview.value && <ChangeLayer overview={overview.value} detail={detail.value} />}
        <Labels />
        <ProviderMarkers />
        <Pin />
        <Camera />
        <Clicks />
        <Keyboard helpId={helpId} />
        {isFramed && <FrameGestures />}
      </MapContainer>
      <MapAnnouncements />
      <div className="map__cross" aria-hidden="true" />
      <p className="map__keys" aria-hidden="true">
        {MAP.keys}
      </p>
      <Hatching />
      <ColourBy />
      {map && <Controls map={map} streets={streets === 'on'} onStreets={TILES_URL ? toggleStreets : undefined} />}
      <div className="map__notices">
        {overview.error && <Failure what={MAP.what} error={overview.error} onRetry={overview.retry} />}
        {detail.error && <Failure what={MAP.whatDetail} error={detail.error} onRetry={detail.retry} />}
        {streetsFailed && (
          <Notice alert>
            <p>{MAP.streetsFailed}</p>
          </Notice>
        )}
      </div>
      {streets === 'asked' && <StreetsQuestion onAnswer={yes => setStreets(yes ? 'on' : 'off')} />}
      <Credits streets={streets === 'on'} />
    </div>
  )
}
