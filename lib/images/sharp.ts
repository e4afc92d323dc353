import library from 'sharp'

// Decoders are where a hostile file does harm, and libheif, librsvg and libtiff have had the most faults.
// Shutting them here holds for the whole process, whatever a file is named or says it is.
library.block({ operation: ['VipsForeignLoad'] })
library.unblock({
  operation: ['Jpeg', 'Png', 'Webp'].flatMap(format => [
    `VipsForeignLoad${format}File`,
    `VipsForeignLoad${format}Buffer`,
  ]),
})

// Pictures are encoded side by side, one to a core; threads within each would only get in each other's way.
library.concurrency(1)

/** sharp, able to open JPEG, PNG and WebP and nothing else. No other file may import the library. */
export const sharp = library
