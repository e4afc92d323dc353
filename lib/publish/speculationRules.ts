/** Where the rules live: the header `Speculation-Rules` names this file. */
export const speculationRulesPath = '/speculation-rules.json'

/**
 * What a browser may fetch ahead while a reader's finger or pointer rests on a link: pages of this site,
 * whose addresses alone end with a slash, so never a picture, a document or a script. Browsers that save
 * data leave it. Standard: https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export const speculationRules = {
  prefetch: [{ where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' }],
} as const
