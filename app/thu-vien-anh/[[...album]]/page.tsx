import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AlbumListView } from '@/components/AlbumListView'
import { AlbumView } from '@/components/AlbumView'
import { JsonLd } from '@/components/JsonLd'
import { site } from '@/config/site'
import { strings } from '@/config/strings'
import { buildAlbumMeta } from '@/lib/publish/pageMeta'
import { albumPath, albumsPath } from '@/lib/routes'
import { content, listAsked } from '../../content'
import { toMetadata } from '../../metadata'
import { albumData, pageData } from '../../structuredData'

interface Props {
  readonly params: Promise<{ readonly album?: readonly string[] }>
}

const list = { title: strings.albums, description: strings.albumsDescription, path: albumsPath }

export const dynamicParams = false

export const generateStaticParams = async () => {
  const params = [[], ...(await content()).albums.map(({ slug }) => [slug])].map(album => ({ album }))
  return listAsked(params, ({ album: [slug] }) => (slug === undefined ? albumsPath : albumPath(slug)))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const album = await albumOf(params)
  return toMetadata(album ? buildAlbumMeta(album, site.shortTitle) : list)
}

export default async function AlbumPage({ params }: Props) {
  const album = await albumOf(params)
  return (
    <>
      {album ? <AlbumView album={album} /> : <AlbumListView albums={(await content()).albums} />}
      <JsonLd data={album ? albumData(album) : pageData(list)} />
    </>
  )
}

/** The album that the address names; `undefined` at the list's own address. */
async function albumOf(params: Props['params']) {
  const pieces = (await params).album ?? []
  if (pieces.length === 0) return undefined
  return (await content()).albums.find(({ slug }) => slug === pieces.join('/')) ?? notFound()
}
