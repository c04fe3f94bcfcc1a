/** Values that several files of `public/geo` hold, and the type that a schema stands for. */
import * as v from 'valibot'

export const text = v.pipe(v.string(), v.minLength(1))
export const whole = v.pipe(v.number(), v.integer())
export const count = v.pipe(whole, v.minValue(0))
export const gss = v.pipe(v.string(), v.regex(/^E[0-9]{8}$/))
export const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
export const siteUrl = v.pipe(v.string(), v.regex(/^https?:\/\//))
/** Degrees, WGS84. */
export const long = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
export const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))

/** What a file holds once it has been checked. Nobody changes it. */
export type Checked<S extends v.GenericSchema> = DeepReadonly<v.InferOutput<S>>

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
