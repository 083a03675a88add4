-- AlterTable
ALTER TABLE "Pair" ADD COLUMN     "pairedById" TEXT;

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "judged" TEXT,
ADD COLUMN     "supersedingClaimId" TEXT;

-- CreateTable
CREATE TABLE "ContextCheck" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "passageKey" TEXT NOT NULL,
    "turn" TEXT NOT NULL,
    "checkedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ContextCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Resolution" (
    "id" TEXT NOT NULL,
    "pairId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "outcome" TEXT,
    "kinds" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "supersedingClaimId" TEXT,
    "overrideReason" TEXT,
    "contentKey" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Brief" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Brief_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ContextCheck_claimId_byId_key" ON "ContextCheck"("claimId", "byId");

-- CreateIndex
CREATE INDEX "Resolution_pairId_createdAt_idx" ON "Resolution"("pairId", "createdAt");

-- CreateIndex
CREATE INDEX "Resolution_supersedingClaimId_idx" ON "Resolution"("supersedingClaimId");

-- CreateIndex
CREATE UNIQUE INDEX "Brief_projectId_slug_key" ON "Brief"("projectId", "slug");

-- CreateIndex
CREATE INDEX "Verdict_supersedingClaimId_idx" ON "Verdict"("supersedingClaimId");

-- AddForeignKey
ALTER TABLE "ContextCheck" ADD CONSTRAINT "ContextCheck_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContextCheck" ADD CONSTRAINT "ContextCheck_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pair" ADD CONSTRAINT "Pair_pairedById_fkey" FOREIGN KEY ("pairedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_supersedingClaimId_fkey" FOREIGN KEY ("supersedingClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_pairId_fkey" FOREIGN KEY ("pairId") REFERENCES "Pair"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Resolution" ADD CONSTRAINT "Resolution_supersedingClaimId_fkey" FOREIGN KEY ("supersedingClaimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Brief" ADD CONSTRAINT "Brief_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Brief" ADD CONSTRAINT "Brief_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
