-- CreateTable
CREATE TABLE "ContextCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "passageKey" TEXT NOT NULL,
    "turn" TEXT NOT NULL,
    "checkedAt" DATETIME NOT NULL,
    CONSTRAINT "ContextCheck_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ContextCheck_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Resolution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pairId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "outcome" TEXT,
    "kinds" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "supersedingClaimId" TEXT,
    "overrideReason" TEXT,
    "contentKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Resolution_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Resolution_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Resolution_supersedingClaimId_fkey" FOREIGN KEY ("supersedingClaimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Brief" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Brief_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Brief_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- AlterTable: columns are added where the tables stand, so that no row is copied.
ALTER TABLE "Pair" ADD COLUMN "pairedById" TEXT REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Verdict" ADD COLUMN "judged" TEXT;
ALTER TABLE "Verdict" ADD COLUMN "supersedingClaimId" TEXT REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Verdict_supersedingClaimId_idx" ON "Verdict"("supersedingClaimId");

-- CreateIndex
CREATE UNIQUE INDEX "ContextCheck_claimId_byId_key" ON "ContextCheck"("claimId", "byId");

-- CreateIndex
CREATE INDEX "Resolution_pairId_createdAt_idx" ON "Resolution"("pairId", "createdAt");

-- CreateIndex
CREATE INDEX "Resolution_supersedingClaimId_idx" ON "Resolution"("supersedingClaimId");

-- CreateIndex
CREATE UNIQUE INDEX "Brief_projectId_slug_key" ON "Brief"("projectId", "slug");
