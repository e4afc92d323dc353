import { findContentType } from '@/lib/publish/contentTypes'

/** A finished file of the site that is no page; `path` is its address. */
export const fileResponse = (path: string, text: string): Response =>
  new Response(text, { headers: { 'Content-Type': findContentType(path) } })
