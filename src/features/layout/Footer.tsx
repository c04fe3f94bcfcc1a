import type { ReactNode } from 'react'
import { contactLink } from '../../words/contact.ts'
import { DATA_STATEMENT, SOURCES_HEADING } from '../../words/licences.ts'
import { SITE } from '../../words/site.ts'
import { Credits } from './Credits.tsx'
import { FOOTER } from './texts.ts'

/** Footer of every page; `children` are the tools of a page with script. */
export function Footer({ children }: { children?: ReactNode }) {
  const base = import.meta.env.BASE_URL
  const contact = contactLink(import.meta.env.VITE_CONTACT)
  return (
    <footer className="footer">
      {children}
      <p>
        {SITE.notNhs} {SITE.urgent} <a href={SITE.urgentLink.url}>{SITE.urgentLink.name}</a>.
      </p>
      <ul className="footer__links no-print">
        <FooterLink href={`${base}bulk.html`}>{FOOTER.bulk}</FooterLink>
        <FooterLink href={`${base}ccg/index.html`}>{FOOTER.pages}</FooterLink>
        <FooterLink href={`${base}builder.html`}>{FOOTER.builder}</FooterLink>
        <FooterLink href={`${base}accessibility.html`}>{FOOTER.accessibility}</FooterLink>
        <FooterLink href={`${base}privacy.html`}>{FOOTER.privacy}</FooterLink>
        {contact && <FooterLink href={contact}>{FOOTER.contact}</FooterLink>}
        <FooterLink href={`${base}licences.txt`}>{FOOTER.licences}</FooterLink>
      </ul>
      <h2 className="footer__heading">{SOURCES_HEADING}</h2>
      <p>{DATA_STATEMENT}</p>
      <Credits />
    </footer>
  )
}

function FooterLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  )
}
