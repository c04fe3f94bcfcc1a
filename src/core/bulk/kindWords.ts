/** What a file is, when it is no table that can be read, and what to do about it. */
import type { FileKind } from './reading/kind.ts'

const SAVE = 'Save it as CSV, and use that file.'

const WORDS: Readonly<Record<Exclude<FileKind, 'text'>, string>> = {
  xlsx: `This is an Excel workbook that we could not open: it may be damaged or protected. Open it in Excel. ${SAVE}`,
  ods: `This is an OpenDocument spreadsheet that we could not open: it may be damaged or protected. Open it in LibreOffice. ${SAVE}`,
  xls: `This is a file of an older Excel (.xls), or an Excel workbook with a password. Open it in Excel. ${SAVE}`,
  xlsb: `This is a binary Excel workbook (.xlsb). Open it in Excel. ${SAVE}`,
  document: 'This is a document, not a table. Copy the postcodes from it, and paste them as a list.',
  zip: 'This is a ZIP archive. Open it, and use the file inside it.',
  gzip: 'This is a compressed file. Unpack it, and use the file inside it.',
  pdf: 'This is a PDF document. Copy the postcodes from it, and paste them as a list; or ask whoever made it for the table.',
  image: 'This is a picture. We cannot read text in pictures. Type the postcodes, and paste them as a list.',
  html: `This is a web page, whatever its name says. Open it in Excel or another spreadsheet program. ${SAVE}`,
  xml: `This is an XML file. Open it in Excel or another spreadsheet program. ${SAVE}`,
  json: 'This is a JSON file. Turn it into CSV with a row for each item, and use that file.',
  parquet: 'This is a file of a database or a data tool. Export it as CSV, and use that file.',
  binary: 'This is not a text file. Open it in the program that made it, and save it as CSV.',
}

export function kindWords(kind: Exclude<FileKind, 'text'>): string {
  return WORDS[kind]
}
