-- DropIndex
DROP INDEX "Assessment_questionId_idx";

-- CreateIndex
CREATE INDEX "Claim_projectId_archivedAt_idx" ON "Claim"("projectId", "archivedAt");

-- CreateIndex
CREATE INDEX "Claim_projectId_speaker_idx" ON "Claim"("projectId", "speaker");

-- CreateIndex
CREATE INDEX "Claim_projectId_createdById_idx" ON "Claim"("projectId", "createdById");

-- CreateIndex
CREATE INDEX "Assessment_questionId_byId_idx" ON "Assessment"("questionId", "byId");

-- CreateIndex
CREATE INDEX "Assessment_positionId_idx" ON "Assessment"("positionId");
