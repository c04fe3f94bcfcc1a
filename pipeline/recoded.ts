/**
 * GSS codes that ONS gave on 1 April 2023 to areas of July 2022, when four LSOAs near Chichester moved between them. No
 * edition here has the borders of 2023: each code finds the area that it continued (ONS Code History Database).
 */
export const RECODED: Readonly<Record<string, string>> = {
  E38000246: 'E38000264',
  E38000248: 'E38000265',
  E54000052: 'E54000063',
  E54000053: 'E54000064',
}

/** Editions from July 2022 on. */
export function recodedOf(gss: string, editions: readonly string[]): string | undefined {
  return editions.some(id => id === 'sicbl2022' || id === 'icb2022') ? RECODED[gss] : undefined
}
