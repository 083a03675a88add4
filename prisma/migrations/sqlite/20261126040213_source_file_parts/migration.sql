-- CreateTable
CREATE TABLE "SourceFilePart" (
    "sha256" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("sha256", "ordinal"),
    CONSTRAINT "SourceFilePart_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "SourceFile" ("sha256") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SourceFile" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "length" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME
);
INSERT INTO "new_SourceFile" ("createdAt", "expiresAt", "length", "sha256") SELECT "createdAt", "expiresAt", "length", "sha256" FROM "SourceFile";
DROP TABLE "SourceFile";
ALTER TABLE "new_SourceFile" RENAME TO "SourceFile";
CREATE INDEX "SourceFile_expiresAt_idx" ON "SourceFile"("expiresAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
