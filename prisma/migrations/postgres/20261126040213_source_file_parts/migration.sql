-- AlterTable
ALTER TABLE "SourceFile" DROP COLUMN "bytes";

-- CreateTable
CREATE TABLE "SourceFilePart" (
    "sha256" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "SourceFilePart_pkey" PRIMARY KEY ("sha256","ordinal")
);

-- AddForeignKey
ALTER TABLE "SourceFilePart" ADD CONSTRAINT "SourceFilePart_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "SourceFile"("sha256") ON DELETE CASCADE ON UPDATE CASCADE;
