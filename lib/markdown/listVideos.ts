import type { Root } from 'mdast'
import type { Video } from '../types.ts'
import { visit } from './visit.ts'

/** Lists the videos of a tree that `buildVideos` has been over, in reading order. */
export function listVideos(tree: Root): readonly Video[] {
  const videos: Video[] = []
  visit(tree, 'markup', ({ data }) => {
    if (data.video !== undefined) videos.push(data.video)
  })
  return videos
}
