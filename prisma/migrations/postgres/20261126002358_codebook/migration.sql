-- AlterTable
ALTER TABLE "Tag" ADD COLUMN     "colour" INTEGER,
ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "parentId" TEXT;

-- AlterTable
ALTER TABLE "Position" ADD COLUMN     "mergedIntoId" TEXT;

-- CreateTable
CREATE TABLE "TagAlias" (
    "id" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "TagAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TagExample" (
    "id" TEXT NOT NULL,
    "tagId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "TagExample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PositionExample" (
    "id" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "positionId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "PositionExample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "TagAlias_tagId_name_key" ON "TagAlias"("tagId", "name");

-- CreateIndex
CREATE INDEX "TagExample_claimId_idx" ON "TagExample"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "TagExample_tagId_claimId_key" ON "TagExample"("tagId", "claimId");

-- CreateIndex
CREATE INDEX "PositionExample_questionId_idx" ON "PositionExample"("questionId");

-- CreateIndex
CREATE INDEX "PositionExample_claimId_idx" ON "PositionExample"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "PositionExample_positionId_claimId_key" ON "PositionExample"("positionId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_projectId_slug_key" ON "SavedView"("projectId", "slug");

-- CreateIndex
CREATE INDEX "Tag_mergedIntoId_idx" ON "Tag"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Question_parentId_idx" ON "Question"("parentId");

-- CreateIndex
CREATE INDEX "Position_mergedIntoId_idx" ON "Position"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagAlias" ADD CONSTRAINT "TagAlias_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagExample" ADD CONSTRAINT "TagExample_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagExample" ADD CONSTRAINT "TagExample_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Position" ADD CONSTRAINT "Position_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionExample" ADD CONSTRAINT "PositionExample_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionExample" ADD CONSTRAINT "PositionExample_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionExample" ADD CONSTRAINT "PositionExample_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
