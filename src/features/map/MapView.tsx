import type { Map as LeafletMap } from 'leaflet'
import { useCallback, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { MapContainer, Pane } from 'react-leaflet'
import { EXTENT_BOUNDS, ZOOM_SNAP } from '../../core/geography/viewOfEngland.ts'
import { drawnLayer } from '../../store/selectors.ts'
import { useApp } from '../../store/useApp.ts'
import { useSince } from '../../store/useSince.ts'
import { Failure } from '../../ui/Failure.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { MAP_OPTIONS_ID } from '../../ui/mapOptions.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PANELS } from '../../words/panels.ts'
import { Camera } from './camera/Camera.tsx'
import { FIT_OPTIONS } from './camera/cameraView.ts'
import { ENGLAND } from './camera/england.ts'
import { ReducedMotion } from './camera/ReducedMotion.tsx'
import { WholePixels } from './camera/WholePixels.tsx'
import { ColourBy } from './choropleth/ColourBy.tsx'
import type { ColourClass } from './choropleth/legend.ts'
import { Controls } from './controls/Controls.tsx'
import { Credits, CreditsRoom } from './controls/Credits.tsx'
import { useTakeOver } from './first/useTakeOver.ts'
import { ClickToChoose } from './gestures/ClickToChoose.tsx'
import { CooperativeGestures } from './gestures/CooperativeGestures.tsx'
import { HoldPointer } from './gestures/HoldPointer.tsx'
import { Keyboard } from './keyboard/Keyboard.tsx'
import { MapAnnouncements } from './keyboard/MapAnnouncements.tsx'
import { AreasLayer } from './layers/areas/AreasLayer.tsx'
import { ContextLayer, NO_CONTEXT } from './layers/context/ContextLayer.tsx'
import { LabelsLayer } from './layers/labels/LabelsLayer.tsx'
import { useLoadPlaces } from './layers/labels/useLoadPlaces.ts'
import { LandLayer } from './layers/land/LandLayer.tsx'
import { PinLayer } from './layers/pin/PinLayer.tsx'
import { FocusedNotice } from './layers/providers/FocusedNotice.tsx'
import { useStreets } from './layers/streets/useStreets.ts'
import { createPixelAlignedSvg } from './leaflet-internals/pixelAlignedSvg.ts'
import { LocatorWhenZoomed } from './locator/LocatorWhenZoomed.tsx'
import { PANES } from './panes.ts'
import { toLatLngBounds } from './shapes.ts'
import { MAP } from './texts.ts'
import { useDetail } from './useDetail.ts'
import { useLand, useOverview } from './useGeometry.ts'
import 'leaflet/dist/leaflet.css'
import './map.css'

// Layers that the first view does not show.
const loadChanges = () => import('./layers/changes/ChangesLayer.tsx')
const loadProviders = () => import('./layers/providers/ProvidersLayer.tsx')
const loadStreets = () => import('./layers/streets/StreetsLayer.tsx')
const loadQuestion = () => import('./layers/streets/StreetsQuestion.tsx')

const OPTIONS = {
  attributionControl: false,
  zoomControl: false,
  // `Camera` follows the size.
  trackResize: false,
  // A fade paints each tile anew for a dozen frames.
  fadeAnimation: false,
  maxZoom: 17,
  zoomSnap: ZOOM_SNAP,
  maxBounds: toLatLngBounds(EXTENT_BOUNDS),
  maxBoundsViscosity: 0.8,
}
/** What follows the store alone: the same elements at every rendering, so that React leaves them. */
const PANE_ELEMENTS = PANES.map(({ name, zIndex }) => (
  <Pane key={name} name={name} style={{ zIndex, pointerEvents: 'none' }} />
))
const FOLLOWERS = (
  <>
    <PinLayer />
    <Camera />
    <LocatorWhenZoomed />
    <ClickToChoose />
    <CooperativeGestures />
    <HoldPointer />
    <ReducedMotion />
    <WholePixels />
  </>
)

export default function MapView() {
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [notices, setNotices] = useState<HTMLDivElement | null>(null)
  const [renderer] = useState(createPixelAlignedSvg)
  const overview = useOverview()
  const detail = useDetail()
  const land = useLand()
  const streets = useStreets()
  const [context, setContext] = useState(NO_CONTEXT)
  const [only, setOnly] = useState<ColourClass>()
  const [underCross, setUnderCross] = useState<string>()
  const edition = useApp(app => app.link.edition)
  const isColoured = useApp(app => drawnLayer(app.link) !== undefined)
  // On the page before the map's code has come.
  const [slot] = useState(() => document.getElementById(MAP_OPTIONS_ID))
  const hasProviders = useApp(app => app.providers !== undefined)
  const since = useSince()
  const hasLegend = isColoured || since !== undefined
  const helpId = useId()
  const lacksAtlas = useApp(app => app.atlasError !== undefined)
  const [isDrawn, setDrawn] = useState(false)
  const seeDrawn = useCallback(() => setDrawn(true), [])
  useLoadPlaces(map)
  useTakeOver(map, isDrawn || lacksAtlas || overview.error !== undefined)

  return (
    <div className={classesOf({ 'map--streets': streets.isOn, 'map--coloured': hasLegend })} data-only={only}>
      <p id={helpId} className="visually-hidden">
        {MAP.help(edition)}
      </p>
      <MapContainer ref={setMap} className="map__canvas" bounds={ENGLAND} boundsOptions={FIT_OPTIONS} {...OPTIONS}>
        {PANE_ELEMENTS}
        {streets.isOn && (
          <LazyComponent
            load={loadStreets}
            props={{ onFailure: streets.fail }}
            what={MAP.whatStreetMap}
            waiting={null}
            noticesIn={notices}
          />
        )}
        {land && <LandLayer shape={land.shape} />}
        {overview.value && (
          <>
            <AreasLayer
              renderer={renderer}
              overview={overview.value}
              detail={detail}
              lifted={underCross}
              onDrawn={seeDrawn}
            />
            {since && (
              <LazyComponent
                load={loadChanges}
                props={{ overview: overview.value, detail: detail.arrived }}
                what={MAP.whatChanges}
                waiting={null}
                noticesIn={notices}
              />
            )}
            {!streets.isOn && <ContextLayer onView={setContext} hasLegend={hasLegend} />}
          </>
        )}
        <LabelsLayer context={context} land={land} overview={overview.value} detail={detail.arrived} />
        {hasProviders && (
          <LazyComponent load={loadProviders} what={MAP.whatProviders} waiting={null} noticesIn={notices} />
        )}
        {FOLLOWERS}
        <Keyboard helpId={helpId} onUnderCross={setUnderCross} />
      </MapContainer>
      <MapAnnouncements />
      <div className="map__cross" aria-hidden="true" />
      <p className="map__keys" aria-hidden="true">
        {MAP.keys}
      </p>
      {slot && createPortal(<ColourBy only={only} onOnly={setOnly} />, slot)}
      <div className="map__over">
        <Controls map={map} streets={streets.isOn} onStreets={streets.toggle} />
        <Credits streets={streets.isOn} context={context.sets} />
      </div>
      <div ref={setNotices} className="map__notices">
        <FocusedNotice />
        {overview.error && <Failure what={PANELS.map.what} error={overview.error} onRetry={overview.retry} />}
        {detail.error && <Failure what={MAP.whatDetail} error={detail.error} onRetry={detail.retry} />}
        {streets.hasFailed && (
          <Notice alert>
            <p>{MAP.streetsFailed}</p>
          </Notice>
        )}
      </div>
      {streets.isAsked && (
        <LazyComponent load={loadQuestion} props={{ onAnswer: streets.answer }} what={MAP.whatStreets} waiting={null} />
      )}
      <CreditsRoom streets={streets.isOn} />
      <div className="map__room map__room--locator" aria-hidden="true" />
    </div>
  )
}

function classesOf(states: Readonly<Record<string, boolean>>): string {
  return ['map', ...Object.keys(states).filter(name => states[name])].join(' ')
}
