/** A page of plain words: each section a paragraph, and a list where there are several things to say. */
export interface Statement {
  readonly title: string
  readonly description: string
  readonly sections: readonly { readonly heading: string; readonly text: string; readonly items?: readonly string[] }[]
}
