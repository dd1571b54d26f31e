/** XML as libxml2 reads it: strictly, with namespaces. */
import { XmlDocument, type XmlElement } from "libxml2-wasm";

export const namespaces = {
  a: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  fh: "http://purl.org/syndication/history/1.0",
};

export interface Read {
  /** Texts of the elements or attributes at an XPath. */
  texts(path: string): string[];
  elements(path: string): XmlElement[];
}

/** Hands `use` the document; throws where it is not well-formed. */
export function reading<T>(text: string, use: (read: Read, document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(text);
  try {
    const elements = (path: string) => document.find(path, namespaces) as XmlElement[];
    return use({ elements, texts: (path) => elements(path).map(({ content }) => content) }, document);
  } finally {
    document.dispose();
  }
}
