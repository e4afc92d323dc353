import { z } from 'zod'
import { type ProblemCode, problemCodes } from '../problemCodes.ts'
import { pictureTones } from './pictureTones.ts'

const side = z.int().positive()

const variantShape = {
  path: z.string().regex(/^\/anh\/[0-9a-f]+-[0-9]+\.(?:jpg|avif|webp)$/),
  width: side,
  height: side,
  format: z.enum(['avif', 'webp', 'jpeg']),
}

const pictureShape = {
  width: side,
  height: side,
  tone: z.string().refine(tone => pictureTones.includes(tone)),
}

/** A `Picture` as it is kept in the cache. */
export const pictureSchema = z.object({ ...pictureShape, variants: z.array(z.object(variantShape)).min(1) })

/** A `Picture` with the bytes of each variant's file, by which a file that is not whole is found out. */
export const pictureRecordSchema = z.object({
  ...pictureShape,
  variants: z.array(z.object({ ...variantShape, bytes: z.int().positive() })).min(1),
})

export type PictureRecord = z.infer<typeof pictureRecordSchema>

export const pictureFaultSchema = z.object({
  code: z.custom<ProblemCode>(code => typeof code === 'string' && Object.hasOwn(problemCodes, code)),
  message: z.string(),
  fix: z.string(),
})

/** The entries of a `PictureCatalogue`. */
export const pictureCatalogueSchema = z.array(
  z.tuple([z.string(), z.union([pictureSchema, pictureFaultSchema])]),
)
