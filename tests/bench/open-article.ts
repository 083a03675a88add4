import { type BenchGround, crowdedClaimCount } from '@/tests/bench/bench-ground'
import { type Figure, figure, median } from '@/tests/bench/figure'
import { openContext } from '@/tests/bench/open-context'
import { conditions, openUntilPainted } from '@/tests/bench/painted'

const warmUps = 2
const runs = 7

/** The longest article: bare, with its claims, and with a crowd of claims, in turns. */
export async function openArticle(place: BenchGround) {
  const { article, worked } = place
  const context = await openContext(place)
  const times = { bare: [] as number[], withClaims: [] as number[], crowded: [] as number[] }
  const open = async (url: string, condition: string) => {
    const page = await context.newPage()
    const paintedMs = await openUntilPainted(page, url, condition)
    await page.close()
    return paintedMs
  }
  for (let run = -warmUps; run < runs; run += 1) {
    const bare = await open(article.bare, conditions.textIsMounted)
    const withClaims = await open(article.withClaims, conditions.claimsAreDrawn)
    const crowded = await open(article.crowded, conditions.claimsAreDrawn)
    if (run < 0) continue
    times.bare.push(bare)
    times.withClaims.push(withClaims)
    times.crowded.push(crowded)
  }
  await context.close()
  return figuresOf(times, claimCount(worked, article.withClaims))
}

function figuresOf(
  { bare, withClaims, crowded }: { bare: number[]; withClaims: number[]; crowded: number[] },
  count: number,
): Figure[] {
  const goal = 1.5
  const timesBare = (values: number[]) => values.map((value) => value / median(bare))
  return [
    figure('open the longest article, bare', 'ms', bare),
    figure(`open it with its ${count} claims`, 'ms', withClaims),
    figure('… against bare', 'times', timesBare(withClaims), goal),
    figure(`open it with ${crowdedClaimCount} claims`, 'ms', crowded),
    figure('… against bare', 'times', timesBare(crowded)),
  ]
}

function claimCount({ claims }: BenchGround['worked'], url: string): number {
  return claims.filter(({ document }) => url.endsWith(`/${document}`)).length
}
