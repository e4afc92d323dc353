import { describe, expect, it } from 'vitest'
import { listWidths, pictureRecipe } from './pictureRecipe.ts'

describe('listWidths', () => {
  it.each([
    [{ width: 4000, height: 3000 }, [480, 800, 1200, 1600]],
    [{ width: 1000, height: 500 }, [480, 800, 1000]],
    [{ width: 480, height: 500 }, [480]],
    [{ width: 1, height: 1 }, [1]],
    [{ width: 12_000, height: 200 }, [480, 800, 1200, 1600]],
    [{ width: 1080, height: 20_000 }, [480, 800, 864]],
    [{ width: 1, height: 65_000 }, [1]],
  ])('makes no width above the original: %o', (size, widths) => {
    expect(listWidths(size, pictureRecipe)).toEqual(widths)
  })
})
