import { cookies } from 'next/headers'
import { z } from 'zod'
import { personNameSchema } from '@/lib/access/person-name'
import { serializeChosenView, viewCookieName } from '@/lib/boundary/chosen-view'
import { listKnownPeople } from '@/lib/boundary/known-people'
import { localContext, localView } from '@/lib/boundary/local-context'
import { hidables, type View } from '@/lib/comparison/view'
import { readEnv } from '@/lib/env'
import { NotFound } from '@/lib/errors'
import { addPerson, addPersonSchema } from '@/lib/workflows/add-person'

export const chooseAnnotatorSchema = z.object({ name: personNameSchema })

/** From the next request of this browser on, the person annotates. What is hidden stays hidden. */
export async function chooseAnnotator({
  name,
}: z.infer<typeof chooseAnnotatorSchema>): Promise<View> {
  const people = await listKnownPeople(await localContext())
  if (!people.includes(name)) throw new NotFound(`There is nobody called “${name}”. Add them.`)
  return remember({ ...(await localView()), annotator: name })
}

export const addAnnotatorSchema = addPersonSchema

/** Adds somebody, who annotates from now on. */
export async function addAnnotator(input: z.infer<typeof addPersonSchema>): Promise<View> {
  const { name } = await addPerson(await localContext(), input)
  return remember({ ...(await localView()), annotator: name })
}

export const hideSchema = z.object({ what: z.enum(hidables), hidden: z.boolean() })

/** Hides something in this browser from whoever annotates, or shows it. */
export async function hide({ what, hidden }: z.infer<typeof hideSchema>): Promise<View> {
  const view = await localView()
  const others = view.hides.filter((known) => known !== what)
  return remember({ ...view, hides: hidden ? [...others, what] : others })
}

/** As long as browsers keep a cookie at most. */
const maxAgeSeconds = 400 * 24 * 60 * 60

async function remember(view: View): Promise<View> {
  const { port, annotator } = readEnv()
  const chosen = {
    // The person of the settings is nobody's choice: other settings are to have effect.
    annotator: view.annotator === annotator ? null : view.annotator,
    hides: hidables.filter((what) => view.hides.includes(what)),
  }
  const jar = await cookies()
  jar.set(viewCookieName(port), serializeChosenView(chosen), {
    httpOnly: true,
    // Not "strict": a link on another site would open a page as somebody else, and show what is hidden. Requests of
    // other sites that are more than a link are refused before they are read.
    sameSite: 'lax',
    path: '/',
    maxAge: maxAgeSeconds,
  })
  return view
}
