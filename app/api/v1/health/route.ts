import { z } from 'zod'
import { localContext } from '@/lib/boundary/local-context'
import { route } from '@/lib/boundary/route'
import { checkDatabase } from '@/lib/workflows/check-database'

/** 200 where the server and its database answer, 503 where only the server does. */
export const GET = route(z.object({}), async () => {
  await checkDatabase(await localContext())
  return { status: 'ok' }
})
