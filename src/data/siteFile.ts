import { carriedFile } from './carriedFile.ts'

/** A file of the site: fetched, or read from the page itself where that is all there is (`npm run briefcase`). */
export async function siteFile(address: string, init: RequestInit): Promise<Response> {
  return import.meta.env.MODE === 'briefcase' ? carriedFile(address) : fetch(address, init)
}
