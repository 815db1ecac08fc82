CREATE TABLE "company" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "legal_name" TEXT,
    "tax_id" TEXT,
    "tax_id_override_reason" TEXT,
    "registration_number" TEXT,
    "currency" TEXT NOT NULL,
    "street" TEXT,
    "street2" TEXT,
    "city" TEXT,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "logo_id" BLOB,
    "parent_id" BLOB,
    "fiscal_year_start" INTEGER,
    "document_language" TEXT,
    "email_signature" TEXT,
    "colour" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("id"),
    FOREIGN KEY ("parent_id") REFERENCES "company" ("id")
);

CREATE INDEX "company_by_created_at_idx" ON "company" ("created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "company_by_name_idx" ON "company" ("name_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "company_parent_id_idx" ON "company" ("parent_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "company_search" USING fts5(search_text, content = 'company', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "company_search_insert" AFTER INSERT ON "company" BEGIN INSERT INTO "company_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "company_search_delete" AFTER DELETE ON "company" BEGIN INSERT INTO "company_search"("company_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "company_search_update" AFTER UPDATE OF search_text ON "company" BEGIN INSERT INTO "company_search"("company_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "company_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "company_search"("company_search") VALUES ('rebuild');

CREATE TABLE "audit_entry" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "object_type" TEXT,
    "object_id" BLOB,
    "object_title" TEXT,
    "whole_id" BLOB,
    "whole_version" INTEGER,
    "action" TEXT,
    "user_name" TEXT,
    "origin" TEXT,
    "correlation_id" TEXT,
    "changes" TEXT,
    UNIQUE ("company_id", "id")
);

CREATE INDEX "audit_entry_by_created_at_idx" ON "audit_entry" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "audit_entry_object_id_by_created_at_idx" ON "audit_entry" ("company_id", "object_id", "created_at", "id");

CREATE INDEX "audit_entry_whole_id_whole_version_idx" ON "audit_entry" ("company_id", "whole_id", "whole_version");

CREATE TABLE "outbox_event" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "event_type" TEXT,
    "subject" TEXT,
    "actor" TEXT,
    "correlation_id" TEXT,
    "data" TEXT,
    "delivered_at" TEXT,
    "is_pending" INTEGER NOT NULL DEFAULT 1,
    UNIQUE ("company_id", "id")
);

CREATE INDEX "outbox_event_by_created_at_idx" ON "outbox_event" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "outbox_event_is_pending_id_idx" ON "outbox_event" ("company_id", "is_pending", "id");

CREATE TABLE "record_merge" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "object_type" TEXT NOT NULL,
    "kept_id" BLOB NOT NULL,
    "other_id" BLOB NOT NULL,
    "other_title" TEXT,
    "is_undone" INTEGER NOT NULL DEFAULT 0,
    "changes" TEXT,
    UNIQUE ("company_id", "id")
);

CREATE INDEX "record_merge_by_created_at_idx" ON "record_merge" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "record_merge_kept_id_is_undone_idx" ON "record_merge" ("company_id", "kept_id", "is_undone");

CREATE TABLE "user" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "login" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "display_name_fold" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "language" TEXT,
    "time_zone" TEXT,
    "password_hash" TEXT,
    "password_history" TEXT,
    "password_changed_at" TEXT,
    "locked_until" TEXT,
    "substitute_id" BLOB,
    "substitute_from" TEXT,
    "substitute_until" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("id"),
    FOREIGN KEY ("substitute_id") REFERENCES "user" ("id")
);

CREATE INDEX "user_by_created_at_idx" ON "user" ("created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "user_login_key" ON "user" (lower("login")) WHERE "login" <> '' AND "is_active" = 1;

CREATE INDEX "user_by_display_name_idx" ON "user" ("display_name_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "user_substitute_id_idx" ON "user" ("substitute_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "user_search" USING fts5(search_text, content = 'user', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "user_search_insert" AFTER INSERT ON "user" BEGIN INSERT INTO "user_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "user_search_delete" AFTER DELETE ON "user" BEGIN INSERT INTO "user_search"("user_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "user_search_update" AFTER UPDATE OF search_text ON "user" BEGIN INSERT INTO "user_search"("user_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "user_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "user_search"("user_search") VALUES ('rebuild');

CREATE TABLE "role" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "name" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_fold" TEXT NOT NULL DEFAULT '',
    "description" TEXT,
    "permissions" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "role_by_created_at_idx" ON "role" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "role_name_key" ON "role" ("company_id", lower("name")) WHERE "name" <> '' AND "is_active" = 1;

CREATE INDEX "role_by_label_idx" ON "role" ("company_id", "label_fold", "id") WHERE "is_active" = 1;

CREATE VIRTUAL TABLE IF NOT EXISTS "role_search" USING fts5(search_text, content = 'role', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "role_search_insert" AFTER INSERT ON "role" BEGIN INSERT INTO "role_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "role_search_delete" AFTER DELETE ON "role" BEGIN INSERT INTO "role_search"("role_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "role_search_update" AFTER UPDATE OF search_text ON "role" BEGIN INSERT INTO "role_search"("role_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "role_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "role_search"("role_search") VALUES ('rebuild');

CREATE TABLE "membership" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "user_id" BLOB NOT NULL,
    "is_default" INTEGER NOT NULL DEFAULT 0,
    "job_title" TEXT,
    "job_title_fold" TEXT NOT NULL DEFAULT '',
    "department" TEXT,
    "manager_id" BLOB,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("user_id") REFERENCES "user" ("id"),
    FOREIGN KEY ("manager_id") REFERENCES "user" ("id")
);

CREATE INDEX "membership_by_created_at_idx" ON "membership" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "membership_by_job_title_idx" ON "membership" ("company_id", "job_title_fold", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "membership_user_id_key" ON "membership" ("company_id", "user_id") WHERE "is_active" = 1;

CREATE INDEX "membership_user_id_idx" ON "membership" ("company_id", "user_id");

CREATE INDEX "membership_manager_id_idx" ON "membership" ("company_id", "manager_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "membership_search" USING fts5(search_text, content = 'membership', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "membership_search_insert" AFTER INSERT ON "membership" BEGIN INSERT INTO "membership_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "membership_search_delete" AFTER DELETE ON "membership" BEGIN INSERT INTO "membership_search"("membership_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "membership_search_update" AFTER UPDATE OF search_text ON "membership" BEGIN INSERT INTO "membership_search"("membership_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "membership_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "membership_search"("membership_search") VALUES ('rebuild');

CREATE TABLE "membership_role" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "membership_id" BLOB NOT NULL,
    "role_id" BLOB NOT NULL,
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "membership_id") REFERENCES "membership" ("company_id", "id") ON DELETE CASCADE,
    FOREIGN KEY ("company_id", "role_id") REFERENCES "role" ("company_id", "id")
);

CREATE INDEX "membership_role_by_created_at_idx" ON "membership_role" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "membership_role_membership_id_role_id_key" ON "membership_role" ("company_id", "membership_id", "role_id") WHERE "is_active" = 1;

CREATE INDEX "membership_role_membership_id_idx" ON "membership_role" ("company_id", "membership_id");

CREATE INDEX "membership_role_role_id_idx" ON "membership_role" ("company_id", "role_id");

CREATE TABLE "currency" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "minor_unit" INTEGER NOT NULL,
    "numeric_code" INTEGER,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("id")
);

CREATE INDEX "currency_by_created_at_idx" ON "currency" ("created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "currency_code_key" ON "currency" (lower("code")) WHERE "code" <> '' AND "is_active" = 1;

CREATE INDEX "currency_by_name_idx" ON "currency" ("name_fold", "id") WHERE "is_active" = 1;

CREATE VIRTUAL TABLE IF NOT EXISTS "currency_search" USING fts5(search_text, content = 'currency', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "currency_search_insert" AFTER INSERT ON "currency" BEGIN INSERT INTO "currency_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "currency_search_delete" AFTER DELETE ON "currency" BEGIN INSERT INTO "currency_search"("currency_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "currency_search_update" AFTER UPDATE OF search_text ON "currency" BEGIN INSERT INTO "currency_search"("currency_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "currency_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "currency_search"("currency_search") VALUES ('rebuild');

CREATE TABLE "exchange_rate" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "currency" TEXT NOT NULL,
    "base_currency" TEXT NOT NULL,
    "rate" INTEGER NOT NULL,
    "valid_on" TEXT NOT NULL,
    "source" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "exchange_rate_by_created_at_idx" ON "exchange_rate" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "exchange_rate_by_valid_on_idx" ON "exchange_rate" ("company_id", "valid_on", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "exchange_rate_base_currency_currency_valid_on_key" ON "exchange_rate" ("company_id", lower("base_currency"), lower("currency"), "valid_on") WHERE "base_currency" <> '' AND "currency" <> '' AND "is_active" = 1;

CREATE INDEX "exchange_rate_currency_base_currency_by_valid_on_idx" ON "exchange_rate" ("company_id", "currency", "base_currency", "valid_on", "id");

CREATE INDEX "exchange_rate_base_currency_currency_by_valid_on_idx" ON "exchange_rate" ("company_id", "base_currency", "currency", "valid_on", "id");

CREATE VIRTUAL TABLE IF NOT EXISTS "exchange_rate_search" USING fts5(search_text, content = 'exchange_rate', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "exchange_rate_search_insert" AFTER INSERT ON "exchange_rate" BEGIN INSERT INTO "exchange_rate_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "exchange_rate_search_delete" AFTER DELETE ON "exchange_rate" BEGIN INSERT INTO "exchange_rate_search"("exchange_rate_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "exchange_rate_search_update" AFTER UPDATE OF search_text ON "exchange_rate" BEGIN INSERT INTO "exchange_rate_search"("exchange_rate_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "exchange_rate_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "exchange_rate_search"("exchange_rate_search") VALUES ('rebuild');

CREATE TABLE "industry" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "code" TEXT NOT NULL,
    "code_fold" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "parent_id" BLOB,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "parent_id") REFERENCES "industry" ("company_id", "id")
);

CREATE INDEX "industry_by_created_at_idx" ON "industry" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "industry_code_key" ON "industry" ("company_id", "code_fold") WHERE "code" <> '' AND "is_active" = 1;

CREATE INDEX "industry_by_code_idx" ON "industry" ("company_id", "code_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "industry_parent_id_idx" ON "industry" ("company_id", "parent_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "industry_search" USING fts5(search_text, content = 'industry', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "industry_search_insert" AFTER INSERT ON "industry" BEGIN INSERT INTO "industry_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "industry_search_delete" AFTER DELETE ON "industry" BEGIN INSERT INTO "industry_search"("industry_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "industry_search_update" AFTER UPDATE OF search_text ON "industry" BEGIN INSERT INTO "industry_search"("industry_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "industry_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "industry_search"("industry_search") VALUES ('rebuild');

CREATE TABLE "partner_category" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "parent_id" BLOB,
    "colour" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "parent_id") REFERENCES "partner_category" ("company_id", "id")
);

CREATE INDEX "partner_category_by_created_at_idx" ON "partner_category" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "partner_category_by_name_idx" ON "partner_category" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "partner_category_parent_id_idx" ON "partner_category" ("company_id", "parent_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "partner_category_search" USING fts5(search_text, content = 'partner_category', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "partner_category_search_insert" AFTER INSERT ON "partner_category" BEGIN INSERT INTO "partner_category_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_category_search_delete" AFTER DELETE ON "partner_category" BEGIN INSERT INTO "partner_category_search"("partner_category_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_category_search_update" AFTER UPDATE OF search_text ON "partner_category" BEGIN INSERT INTO "partner_category_search"("partner_category_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "partner_category_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "partner_category_search"("partner_category_search") VALUES ('rebuild');

CREATE TABLE "payment_term" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "net_days" INTEGER NOT NULL,
    "end_of_month" INTEGER NOT NULL DEFAULT 0,
    "discount_days" INTEGER,
    "discount_percent" INTEGER,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "payment_term_by_created_at_idx" ON "payment_term" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "payment_term_code_key" ON "payment_term" ("company_id", lower("code")) WHERE "code" <> '' AND "is_active" = 1;

CREATE INDEX "payment_term_by_name_idx" ON "payment_term" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE VIRTUAL TABLE IF NOT EXISTS "payment_term_search" USING fts5(search_text, content = 'payment_term', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "payment_term_search_insert" AFTER INSERT ON "payment_term" BEGIN INSERT INTO "payment_term_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "payment_term_search_delete" AFTER DELETE ON "payment_term" BEGIN INSERT INTO "payment_term_search"("payment_term_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "payment_term_search_update" AFTER UPDATE OF search_text ON "payment_term" BEGIN INSERT INTO "payment_term_search"("payment_term_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "payment_term_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "payment_term_search"("payment_term_search") VALUES ('rebuild');

CREATE TABLE "unit" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "symbol" TEXT,
    "decimals" INTEGER NOT NULL,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "unit_by_created_at_idx" ON "unit" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "unit_code_key" ON "unit" ("company_id", lower("code")) WHERE "code" <> '' AND "is_active" = 1;

CREATE INDEX "unit_by_name_idx" ON "unit" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE VIRTUAL TABLE IF NOT EXISTS "unit_search" USING fts5(search_text, content = 'unit', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "unit_search_insert" AFTER INSERT ON "unit" BEGIN INSERT INTO "unit_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "unit_search_delete" AFTER DELETE ON "unit" BEGIN INSERT INTO "unit_search"("unit_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "unit_search_update" AFTER UPDATE OF search_text ON "unit" BEGIN INSERT INTO "unit_search"("unit_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "unit_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "unit_search"("unit_search") VALUES ('rebuild');

CREATE TABLE "partner" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "code" TEXT,
    "code_fold" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "legal_name" TEXT,
    "is_customer" INTEGER NOT NULL DEFAULT 0,
    "is_supplier" INTEGER NOT NULL DEFAULT 0,
    "is_vendor" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "industry_id" BLOB,
    "category_id" BLOB,
    "parent_id" BLOB,
    "tax_id" TEXT,
    "tax_id_override_reason" TEXT,
    "registration_number" TEXT,
    "website" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "phone_unreadable" INTEGER NOT NULL DEFAULT 0,
    "language" TEXT,
    "currency" TEXT,
    "payment_term_id" BLOB,
    "credit_limit" INTEGER,
    "notes" TEXT,
    "tags" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "industry_id") REFERENCES "industry" ("company_id", "id"),
    FOREIGN KEY ("company_id", "category_id") REFERENCES "partner_category" ("company_id", "id"),
    FOREIGN KEY ("company_id", "parent_id") REFERENCES "partner" ("company_id", "id"),
    FOREIGN KEY ("company_id", "payment_term_id") REFERENCES "payment_term" ("company_id", "id")
);

CREATE INDEX "partner_by_created_at_idx" ON "partner" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "partner_code_key" ON "partner" ("company_id", "code_fold") WHERE "code" <> '' AND "is_active" = 1;

CREATE INDEX "partner_by_code_idx" ON "partner" ("company_id", "code_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "partner_by_name_idx" ON "partner" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "partner_industry_id_idx" ON "partner" ("company_id", "industry_id");

CREATE INDEX "partner_category_id_idx" ON "partner" ("company_id", "category_id");

CREATE INDEX "partner_parent_id_idx" ON "partner" ("company_id", "parent_id");

CREATE INDEX "partner_payment_term_id_idx" ON "partner" ("company_id", "payment_term_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "partner_search" USING fts5(search_text, content = 'partner', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "partner_search_insert" AFTER INSERT ON "partner" BEGIN INSERT INTO "partner_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_search_delete" AFTER DELETE ON "partner" BEGIN INSERT INTO "partner_search"("partner_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_search_update" AFTER UPDATE OF search_text ON "partner" BEGIN INSERT INTO "partner_search"("partner_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "partner_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "partner_search"("partner_search") VALUES ('rebuild');

CREATE TABLE "partner_contact" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "partner_id" BLOB NOT NULL,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "title" TEXT,
    "department" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "phone_unreadable" INTEGER NOT NULL DEFAULT 0,
    "mobile" TEXT,
    "mobile_unreadable" INTEGER NOT NULL DEFAULT 0,
    "language" TEXT,
    "notes" TEXT,
    "is_primary" INTEGER NOT NULL DEFAULT 0,
    "receives_orders" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "partner_id") REFERENCES "partner" ("company_id", "id") ON DELETE CASCADE
);

CREATE INDEX "partner_contact_by_created_at_idx" ON "partner_contact" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "partner_contact_by_name_idx" ON "partner_contact" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "partner_contact_partner_id_is_primary_key" ON "partner_contact" ("company_id", "partner_id") WHERE "is_active" = 1 AND "is_primary" = 1;

CREATE UNIQUE INDEX "partner_contact_partner_id_email_key" ON "partner_contact" ("company_id", "partner_id", lower("email")) WHERE "email" <> '' AND "is_active" = 1;

CREATE INDEX "partner_contact_partner_id_idx" ON "partner_contact" ("company_id", "partner_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "partner_contact_search" USING fts5(search_text, content = 'partner_contact', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "partner_contact_search_insert" AFTER INSERT ON "partner_contact" BEGIN INSERT INTO "partner_contact_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_contact_search_delete" AFTER DELETE ON "partner_contact" BEGIN INSERT INTO "partner_contact_search"("partner_contact_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_contact_search_update" AFTER UPDATE OF search_text ON "partner_contact" BEGIN INSERT INTO "partner_contact_search"("partner_contact_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "partner_contact_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "partner_contact_search"("partner_contact_search") VALUES ('rebuild');

CREATE TABLE "partner_address" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "partner_id" BLOB NOT NULL,
    "address_type" TEXT NOT NULL,
    "label" TEXT,
    "street" TEXT NOT NULL,
    "street2" TEXT,
    "city" TEXT NOT NULL,
    "state" TEXT,
    "postal_code" TEXT,
    "country" TEXT NOT NULL,
    "is_default" INTEGER NOT NULL DEFAULT 0,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "latitude" INTEGER,
    "longitude" INTEGER,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "partner_id") REFERENCES "partner" ("company_id", "id") ON DELETE CASCADE
);

CREATE INDEX "partner_address_by_created_at_idx" ON "partner_address" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "partner_address_partner_id_address_type_is_default_key" ON "partner_address" ("company_id", "partner_id", lower("address_type")) WHERE "address_type" <> '' AND "is_active" = 1 AND "is_default" = 1;

CREATE INDEX "partner_address_partner_id_idx" ON "partner_address" ("company_id", "partner_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "partner_address_search" USING fts5(search_text, content = 'partner_address', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "partner_address_search_insert" AFTER INSERT ON "partner_address" BEGIN INSERT INTO "partner_address_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_address_search_delete" AFTER DELETE ON "partner_address" BEGIN INSERT INTO "partner_address_search"("partner_address_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "partner_address_search_update" AFTER UPDATE OF search_text ON "partner_address" BEGIN INSERT INTO "partner_address_search"("partner_address_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "partner_address_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "partner_address_search"("partner_address_search") VALUES ('rebuild');

CREATE TABLE "number_sequence" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "format" TEXT NOT NULL,
    "next_number" INTEGER NOT NULL,
    "reset" TEXT NOT NULL,
    "period" TEXT,
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "number_sequence_by_created_at_idx" ON "number_sequence" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "number_sequence_key_key" ON "number_sequence" ("company_id", lower("key")) WHERE "key" <> '' AND "is_active" = 1;

CREATE INDEX "number_sequence_by_name_idx" ON "number_sequence" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE TABLE "attachment" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "file_name" TEXT NOT NULL,
    "file_name_fold" TEXT NOT NULL DEFAULT '',
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" BLOB NOT NULL,
    "description" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "attachment_by_created_at_idx" ON "attachment" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "attachment_by_file_name_idx" ON "attachment" ("company_id", "file_name_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "attachment_object_type_object_id_idx" ON "attachment" ("company_id", "object_type", "object_id");

CREATE INDEX "attachment_sha256_idx" ON "attachment" ("company_id", "sha256");

CREATE VIRTUAL TABLE IF NOT EXISTS "attachment_search" USING fts5(search_text, content = 'attachment', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "attachment_search_insert" AFTER INSERT ON "attachment" BEGIN INSERT INTO "attachment_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "attachment_search_delete" AFTER DELETE ON "attachment" BEGIN INSERT INTO "attachment_search"("attachment_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "attachment_search_update" AFTER UPDATE OF search_text ON "attachment" BEGIN INSERT INTO "attachment_search"("attachment_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "attachment_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "attachment_search"("attachment_search") VALUES ('rebuild');

CREATE TABLE "notification" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "user_id" BLOB NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT,
    "object_type" TEXT,
    "object_id" BLOB,
    "is_read" INTEGER NOT NULL DEFAULT 0,
    "read_at" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("user_id") REFERENCES "user" ("id")
);

CREATE INDEX "notification_by_created_at_idx" ON "notification" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "notification_user_id_is_read_idx" ON "notification" ("company_id", "user_id", "is_read");

CREATE INDEX "notification_user_id_idx" ON "notification" ("company_id", "user_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "notification_search" USING fts5(search_text, content = 'notification', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "notification_search_insert" AFTER INSERT ON "notification" BEGIN INSERT INTO "notification_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "notification_search_delete" AFTER DELETE ON "notification" BEGIN INSERT INTO "notification_search"("notification_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "notification_search_update" AFTER UPDATE OF search_text ON "notification" BEGIN INSERT INTO "notification_search"("notification_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "notification_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "notification_search"("notification_search") VALUES ('rebuild');

CREATE TABLE "mail" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "kind" TEXT,
    "recipients" TEXT,
    "copies" TEXT,
    "subject" TEXT NOT NULL,
    "body_text" TEXT,
    "body_html" TEXT,
    "attachment_ids" TEXT,
    "object_type" TEXT,
    "object_id" BLOB,
    "status" TEXT NOT NULL,
    "attempts" INTEGER,
    "next_attempt_at" TEXT,
    "sent_at" TEXT,
    "last_error" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "mail_by_created_at_idx" ON "mail" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "mail_status_next_attempt_at_idx" ON "mail" ("company_id", "status", "next_attempt_at");

CREATE INDEX "mail_object_type_object_id_idx" ON "mail" ("company_id", "object_type", "object_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "mail_search" USING fts5(search_text, content = 'mail', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "mail_search_insert" AFTER INSERT ON "mail" BEGIN INSERT INTO "mail_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "mail_search_delete" AFTER DELETE ON "mail" BEGIN INSERT INTO "mail_search"("mail_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "mail_search_update" AFTER UPDATE OF search_text ON "mail" BEGIN INSERT INTO "mail_search"("mail_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "mail_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "mail_search"("mail_search") VALUES ('rebuild');

CREATE TABLE "saved_view" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "name" TEXT NOT NULL,
    "name_fold" TEXT NOT NULL DEFAULT '',
    "object_type" TEXT NOT NULL,
    "user_id" BLOB,
    "is_shared" INTEGER NOT NULL DEFAULT 0,
    "search" TEXT,
    "filters" TEXT,
    "columns" TEXT,
    "sort" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("user_id") REFERENCES "user" ("id")
);

CREATE INDEX "saved_view_by_created_at_idx" ON "saved_view" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "saved_view_by_name_idx" ON "saved_view" ("company_id", "name_fold", "id") WHERE "is_active" = 1;

CREATE INDEX "saved_view_object_type_user_id_idx" ON "saved_view" ("company_id", "object_type", "user_id");

CREATE INDEX "saved_view_user_id_idx" ON "saved_view" ("company_id", "user_id");

CREATE VIRTUAL TABLE IF NOT EXISTS "saved_view_search" USING fts5(search_text, content = 'saved_view', content_rowid = 'row_number', tokenize = 'trigram', detail = 'none');

CREATE TRIGGER IF NOT EXISTS "saved_view_search_insert" AFTER INSERT ON "saved_view" BEGIN INSERT INTO "saved_view_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

CREATE TRIGGER IF NOT EXISTS "saved_view_search_delete" AFTER DELETE ON "saved_view" BEGIN INSERT INTO "saved_view_search"("saved_view_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); END;

CREATE TRIGGER IF NOT EXISTS "saved_view_search_update" AFTER UPDATE OF search_text ON "saved_view" BEGIN INSERT INTO "saved_view_search"("saved_view_search", rowid, search_text) VALUES ('delete', old.row_number, old.search_text); INSERT INTO "saved_view_search"(rowid, search_text) VALUES (new.row_number, new.search_text); END;

INSERT INTO "saved_view_search"("saved_view_search") VALUES ('rebuild');

CREATE TABLE "custom_field" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "object_type" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_fold" TEXT NOT NULL DEFAULT '',
    "field_type" TEXT NOT NULL,
    "required" INTEGER NOT NULL DEFAULT 0,
    "choices" TEXT,
    "position" INTEGER NOT NULL,
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "custom_field_by_created_at_idx" ON "custom_field" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE INDEX "custom_field_by_label_idx" ON "custom_field" ("company_id", "label_fold", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "custom_field_object_type_key_key" ON "custom_field" ("company_id", lower("object_type"), lower("key")) WHERE "object_type" <> '' AND "key" <> '' AND "is_active" = 1;

CREATE TABLE "setting" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "company_id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "key" TEXT NOT NULL,
    "value" TEXT,
    UNIQUE ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "setting_by_created_at_idx" ON "setting" ("company_id", "created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "setting_key_key" ON "setting" ("company_id", lower("key")) WHERE "key" <> '' AND "is_active" = 1;

CREATE TABLE "sign_in_attempt" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "failed_at" TEXT NOT NULL,
    "locked_until" TEXT,
    UNIQUE ("id")
);

CREATE INDEX "sign_in_attempt_by_created_at_idx" ON "sign_in_attempt" ("created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "sign_in_attempt_subject_key" ON "sign_in_attempt" (lower("subject")) WHERE "subject" <> '' AND "is_active" = 1;

CREATE INDEX "sign_in_attempt_by_failed_at_idx" ON "sign_in_attempt" ("failed_at", "id") WHERE "is_active" = 1;

CREATE TABLE "event_delivery" (
    "row_number" INTEGER PRIMARY KEY,
    "id" BLOB NOT NULL,
    "created_at" TEXT NOT NULL,
    "created_by" BLOB,
    "updated_at" TEXT NOT NULL,
    "updated_by" BLOB,
    "version" INTEGER NOT NULL,
    "is_active" INTEGER NOT NULL DEFAULT 1,
    "custom" TEXT,
    "consumer" TEXT NOT NULL,
    "event_id" BLOB NOT NULL,
    "event_type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "next_attempt_at" TEXT,
    "last_error" TEXT,
    UNIQUE ("id")
);

CREATE INDEX "event_delivery_by_created_at_idx" ON "event_delivery" ("created_at", "id") WHERE "is_active" = 1;

CREATE UNIQUE INDEX "event_delivery_consumer_event_id_key" ON "event_delivery" (lower("consumer"), "event_id") WHERE "consumer" <> '' AND "is_active" = 1;

CREATE INDEX "event_delivery_status_event_id_idx" ON "event_delivery" ("status", "event_id");

CREATE INDEX "event_delivery_event_id_idx" ON "event_delivery" ("event_id");
