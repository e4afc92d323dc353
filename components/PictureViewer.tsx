import { createElement, type ReactNode } from 'react'

/** The pictures in here open over the page where `client/xem-anh.ts` runs; elsewhere their links open them. */
export function PictureViewer({ children }: { readonly children: ReactNode }) {
  return createElement('xem-anh', null, children)
}
