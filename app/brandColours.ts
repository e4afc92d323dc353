import { environment } from '@/config/environment'
import { readBrandColours } from '@/lib/publish/colours/readBrandColours'

/** The site's colours for what is outside its pages. */
export const brandColours = readBrandColours(environment.coloursFile)
