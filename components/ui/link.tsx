import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to another page of the product, which is loaded when the link is pressed. Next would ask for the page of
 * every link in sight, twice: a board with sixty quotes would read the whole project sixty times.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
