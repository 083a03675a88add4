import type { Transaction } from '@/lib/db/client'
import { isMissingRow } from '@/lib/db/database-errors'
import { NotFound } from '@/lib/errors'

export type LockedProject = { id: string; slug: string; title: string }

const lockedProject = { id: true, slug: true, title: true } as const

/**
 * The project with a slug, whose rows nobody else writes until the transaction ends. Counting up by nothing is
 * the lock that both engines have: PostgreSQL locks the row, SQLite takes its one write lock before anything
 * was read that could be out of date.
 */
export async function lockProject(transaction: Transaction, slug: string): Promise<LockedProject> {
  try {
    return await transaction.project.update({
      where: { slug },
      data: { nextClaimNumber: { increment: 0 } },
      select: lockedProject,
    })
  } catch (error) {
    if (isMissingRow(error)) throw new NotFound(`There is no project “${slug}”`)
    throw error
  }
}

/** The same for the project with an id, which is there. */
export async function lockProjectById(transaction: Transaction, id: string): Promise<void> {
  await transaction.project.update({
    where: { id },
    data: { nextClaimNumber: { increment: 0 } },
    select: { id: true },
  })
}

/** A number that no claim of the project has or had: it stays taken when the claim is taken back. */
export async function takeClaimNumber(
  transaction: Transaction,
  projectId: string,
): Promise<number> {
  return takeClaimNumbers(transaction, projectId, 1)
}

/** The first of so many such numbers in a row. */
export async function takeClaimNumbers(
  transaction: Transaction,
  projectId: string,
  count: number,
): Promise<number> {
  const { nextClaimNumber } = await transaction.project.update({
    where: { id: projectId },
    data: { nextClaimNumber: { increment: count } },
    select: { nextClaimNumber: true },
  })
  return nextClaimNumber - count
}
