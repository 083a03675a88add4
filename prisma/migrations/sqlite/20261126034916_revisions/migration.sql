-- CreateTable
CREATE TABLE "SourceFile" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "length" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME
);

-- CreateTable
CREATE TABLE "FormerPassage" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "similarity" REAL NOT NULL,
    CONSTRAINT "FormerPassage_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FormerPassage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "importMethod" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "sourceName" TEXT,
    "sourceMediaType" TEXT,
    "sourceLength" INTEGER,
    "sourceSha256" TEXT,
    "sourceAddress" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Revision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Revision" ("content", "createdAt", "documentId", "id", "importMethod", "number", "sha256", "text") SELECT "content", "createdAt", "documentId", "id", "importMethod", "number", "sha256", "text" FROM "Revision";
DROP TABLE "Revision";
ALTER TABLE "new_Revision" RENAME TO "Revision";
CREATE INDEX "Revision_sourceSha256_idx" ON "Revision"("sourceSha256");
CREATE UNIQUE INDEX "Revision_documentId_number_key" ON "Revision"("documentId", "number");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SourceFile_expiresAt_idx" ON "SourceFile"("expiresAt");

-- CreateIndex
CREATE INDEX "FormerPassage_revisionId_idx" ON "FormerPassage"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerPassage_claimId_revisionId_ordinal_key" ON "FormerPassage"("claimId", "revisionId", "ordinal");
