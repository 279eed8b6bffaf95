import type { Locale, Published } from '#shared/content/published.ts';
import type { AddressLookup } from './lookup/addressLookup.ts';
import type { Inbox } from './inbox/inbox.ts';
import type { SendLink } from './inbox/sendLink.ts';
import type { Which } from './replica/formerForms.ts';
import type { Reader } from './replica/reader.ts';

declare global {
  namespace App {
    /** What every page is given by whoever renders it: the publisher, a form's step, a preview or a test. */
    interface Locals {
      /** The only way to content; it records what is read. */
      reader: Reader;
      /** The language of the page. */
      locale: Locale;
      site: {
        /** The public address, such as `https://www.example.gov.uk`. */
        url: string;
        /** The moment that the page is for: ISO 8601 in UTC. Pages that depend on it are not published: ask `list` with `during`. */
        now: string;
      };
      /** A preview shows a draft and says so; everything else is public. */
      mode: 'public' | 'preview';
      /** In a preview: the address that stands for the draft's own. */
      base?: string;
      /** In a preview: where the desk is, whose messages make it load again. */
      desk?: string;
      /** Only where our server answers a person, so never in a page that is a file. */
      inbox?: Inbox;
      /** There, too: has the cms send a link by e-mail, at once. */
      sendLink?: SendLink;
      /** There, too: the newest former version of the form at an address. */
      former?: (path: string, which: Which) => Published<'form'> | undefined;
      /** Where our server answers a person, too: addresses by postcode. */
      lookup?: AddressLookup;
      /** Who asks, for limits only: see shared/contract/client-address.ts. */
      client?: string;
    }
  }
}
