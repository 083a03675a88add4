-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sourceAddress" TEXT,
ADD COLUMN     "sourceLength" INTEGER,
ADD COLUMN     "sourceMediaType" TEXT,
ADD COLUMN     "sourceName" TEXT,
ADD COLUMN     "sourceSha256" TEXT;

-- CreateTable
CREATE TABLE "SourceFile" (
    "sha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3),

    CONSTRAINT "SourceFile_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "FormerPassage" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "revisionId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "FormerPassage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SourceFile_expiresAt_idx" ON "SourceFile"("expiresAt");

-- CreateIndex
CREATE INDEX "FormerPassage_revisionId_idx" ON "FormerPassage"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerPassage_claimId_revisionId_ordinal_key" ON "FormerPassage"("claimId", "revisionId", "ordinal");

-- CreateIndex
CREATE INDEX "Revision_sourceSha256_idx" ON "Revision"("sourceSha256");

-- AddForeignKey
ALTER TABLE "FormerPassage" ADD CONSTRAINT "FormerPassage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerPassage" ADD CONSTRAINT "FormerPassage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
