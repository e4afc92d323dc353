import type { Sharp } from 'sharp'
import type { PictureFault } from '../types.ts'
import { pictureFaults } from './pictureFaults.ts'
import { pictureLimits } from './pictureLimits.ts'
import { sharp } from './sharp.ts'

/** Transparent places become paper: a picture is then the same in every format and on any background. */
const paper = '#ffffff'

/**
 * Opens the bytes of a JPEG, PNG or WebP, to be decoded within the limits into an upright, opaque picture in
 * 8-bit sRGB. The slightest damage makes the decoding fail: see `findDecodingFault`.
 */
export function openPicture(bytes: Buffer): Sharp {
  return (
    sharp(bytes, { failOn: 'warning', limitInputPixels: pictureLimits.pixels })
      .timeout({ seconds: pictureLimits.seconds })
      .autoOrient()
      .flatten({ background: paper })
      // Without this libvips leaves a 16-bit picture in the colours of its own profile.
      .pipelineColourspace('srgb')
      .toColourspace('srgb')
  )
}

/** Finds what to tell the editor about an error thrown while a picture was decoded. */
export function findDecodingFault(error: unknown): PictureFault {
  const isTimeout = error instanceof Error && error.message.startsWith('timeout')
  return isTimeout ? pictureFaults.slow : pictureFaults.damaged
}
