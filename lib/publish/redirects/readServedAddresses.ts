import { readRedirects } from '../deliveryRecord.ts'
import { listFiles } from '../listFiles.ts'
import { listKeptAddresses } from './listKeptAddresses.ts'

/** Every address of a built folder that people keep: pages, files for download, feeds and old addresses. */
export async function readServedAddresses(folder: string): Promise<readonly string[]> {
  return [...listKeptAddresses(await listFiles(folder)), ...readRedirects(folder).map(({ from }) => from)]
}
