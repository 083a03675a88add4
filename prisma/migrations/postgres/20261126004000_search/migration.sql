-- The search index (lib/db/search-index.ts). Its tables are not in schema.prisma, which knows no full-text index: they
-- are derived from the others and are made anew where they are not what the text says.

-- Projects that are indexed, each with the number that its keys begin with, and by which reading of texts.
CREATE TABLE "SearchProject" (
    "projectId" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL UNIQUE,
    "version" INTEGER NOT NULL
);

-- The number of a document within its project, in the order in which documents were added.
CREATE TABLE "SearchDocument" (
    "documentId" TEXT NOT NULL PRIMARY KEY,
    "projectId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    UNIQUE ("projectId", "number")
);

-- A text that is searched as a whole. The key puts entries into the order in which they are shown (lib/db/search-keys.ts).
-- The terms are ours (lib/search/tokens.ts), with the place of each.
CREATE TABLE "SearchEntry" (
    "key" BIGINT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "claimId" TEXT,
    "revisionId" TEXT,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "terms" TSVECTOR NOT NULL
);

-- Serves: the entries that have what is looked for.
CREATE INDEX "SearchEntry_terms_idx" ON "SearchEntry" USING GIN ("terms");
