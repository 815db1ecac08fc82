CREATE TABLE "company" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "legal_name" text COLLATE "C",
    "tax_id" text COLLATE "C",
    "tax_id_override_reason" text COLLATE "C",
    "registration_number" text COLLATE "C",
    "currency" text COLLATE "C" NOT NULL,
    "street" text COLLATE "C",
    "street2" text COLLATE "C",
    "city" text COLLATE "C",
    "state" text COLLATE "C",
    "postal_code" text COLLATE "C",
    "country" text COLLATE "C",
    "phone" text COLLATE "C",
    "email" text COLLATE "C",
    "website" text COLLATE "C",
    "logo_id" uuid,
    "parent_id" uuid,
    "fiscal_year_start" bigint,
    "document_language" text COLLATE "C",
    "email_signature" text COLLATE "C",
    "colour" text COLLATE "C",
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("id"),
    FOREIGN KEY ("parent_id") REFERENCES "company" ("id")
);

CREATE INDEX "company_by_created_at_idx" ON "company" ("created_at", "id") WHERE "is_active" = true;

CREATE INDEX "company_by_name_idx" ON "company" ("name_fold", "id") WHERE "is_active" = true;

CREATE INDEX "company_parent_id_idx" ON "company" ("parent_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "company" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "company_search_idx" ON "company" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "audit_entry" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "object_type" text COLLATE "C",
    "object_id" uuid,
    "object_title" text COLLATE "C",
    "whole_id" uuid,
    "whole_version" bigint,
    "action" text COLLATE "C",
    "user_name" text COLLATE "C",
    "origin" text COLLATE "C",
    "correlation_id" text COLLATE "C",
    "changes" jsonb,
    PRIMARY KEY ("company_id", "id")
);

CREATE INDEX "audit_entry_by_created_at_idx" ON "audit_entry" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "audit_entry_object_id_by_created_at_idx" ON "audit_entry" ("company_id", "object_id", "created_at", "id");

CREATE INDEX "audit_entry_whole_id_whole_version_idx" ON "audit_entry" ("company_id", "whole_id", "whole_version");

CREATE TABLE "outbox_event" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "event_type" text COLLATE "C",
    "subject" text COLLATE "C",
    "actor" text COLLATE "C",
    "correlation_id" text COLLATE "C",
    "data" jsonb,
    "delivered_at" timestamptz,
    "is_pending" boolean NOT NULL DEFAULT true,
    PRIMARY KEY ("company_id", "id")
);

CREATE INDEX "outbox_event_by_created_at_idx" ON "outbox_event" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "outbox_event_is_pending_id_idx" ON "outbox_event" ("company_id", "is_pending", "id");

CREATE TABLE "record_merge" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "object_type" text COLLATE "C" NOT NULL,
    "kept_id" uuid NOT NULL,
    "other_id" uuid NOT NULL,
    "other_title" text COLLATE "C",
    "is_undone" boolean NOT NULL DEFAULT false,
    "changes" jsonb,
    PRIMARY KEY ("company_id", "id")
);

CREATE INDEX "record_merge_by_created_at_idx" ON "record_merge" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "record_merge_kept_id_is_undone_idx" ON "record_merge" ("company_id", "kept_id", "is_undone");

CREATE TABLE "user" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "login" text COLLATE "C" NOT NULL,
    "display_name" text COLLATE "C" NOT NULL,
    "display_name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "email" text COLLATE "C",
    "language" text COLLATE "C",
    "time_zone" text COLLATE "C",
    "password_hash" text COLLATE "C",
    "password_history" jsonb,
    "password_changed_at" timestamptz,
    "locked_until" timestamptz,
    "substitute_id" uuid,
    "substitute_from" date,
    "substitute_until" date,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("id"),
    FOREIGN KEY ("substitute_id") REFERENCES "user" ("id")
);

CREATE INDEX "user_by_created_at_idx" ON "user" ("created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "user_login_key" ON "user" (lower("login")) WHERE "login" <> '' AND "is_active" = true;

CREATE INDEX "user_by_display_name_idx" ON "user" ("display_name_fold", "id") WHERE "is_active" = true;

CREATE INDEX "user_substitute_id_idx" ON "user" ("substitute_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "user" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "user_search_idx" ON "user" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "role" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "name" text COLLATE "C" NOT NULL,
    "label" text COLLATE "C" NOT NULL,
    "label_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "description" text COLLATE "C",
    "permissions" jsonb,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "role_by_created_at_idx" ON "role" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "role_name_key" ON "role" ("company_id", lower("name")) WHERE "name" <> '' AND "is_active" = true;

CREATE INDEX "role_by_label_idx" ON "role" ("company_id", "label_fold", "id") WHERE "is_active" = true;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "role" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "role_search_idx" ON "role" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "membership" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "user_id" uuid NOT NULL,
    "is_default" boolean NOT NULL DEFAULT false,
    "job_title" text COLLATE "C",
    "job_title_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "department" text COLLATE "C",
    "manager_id" uuid,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("user_id") REFERENCES "user" ("id"),
    FOREIGN KEY ("manager_id") REFERENCES "user" ("id")
);

CREATE INDEX "membership_by_created_at_idx" ON "membership" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "membership_by_job_title_idx" ON "membership" ("company_id", "job_title_fold", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "membership_user_id_key" ON "membership" ("company_id", "user_id") WHERE "is_active" = true;

CREATE INDEX "membership_user_id_idx" ON "membership" ("company_id", "user_id");

CREATE INDEX "membership_manager_id_idx" ON "membership" ("company_id", "manager_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "membership" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "membership_search_idx" ON "membership" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "membership_role" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "membership_id" uuid NOT NULL,
    "role_id" uuid NOT NULL,
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "membership_id") REFERENCES "membership" ("company_id", "id") ON DELETE CASCADE,
    FOREIGN KEY ("company_id", "role_id") REFERENCES "role" ("company_id", "id")
);

CREATE INDEX "membership_role_by_created_at_idx" ON "membership_role" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "membership_role_membership_id_role_id_key" ON "membership_role" ("company_id", "membership_id", "role_id") WHERE "is_active" = true;

CREATE INDEX "membership_role_membership_id_idx" ON "membership_role" ("company_id", "membership_id");

CREATE INDEX "membership_role_role_id_idx" ON "membership_role" ("company_id", "role_id");

CREATE TABLE "currency" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "code" text COLLATE "C" NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "minor_unit" bigint NOT NULL,
    "numeric_code" bigint,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("id")
);

CREATE INDEX "currency_by_created_at_idx" ON "currency" ("created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "currency_code_key" ON "currency" (lower("code")) WHERE "code" <> '' AND "is_active" = true;

CREATE INDEX "currency_by_name_idx" ON "currency" ("name_fold", "id") WHERE "is_active" = true;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "currency" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "currency_search_idx" ON "currency" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "exchange_rate" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "currency" text COLLATE "C" NOT NULL,
    "base_currency" text COLLATE "C" NOT NULL,
    "rate" bigint NOT NULL,
    "valid_on" date NOT NULL,
    "source" text COLLATE "C",
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "exchange_rate_by_created_at_idx" ON "exchange_rate" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "exchange_rate_by_valid_on_idx" ON "exchange_rate" ("company_id", "valid_on", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "exchange_rate_base_currency_currency_valid_on_key" ON "exchange_rate" ("company_id", lower("base_currency"), lower("currency"), "valid_on") WHERE "base_currency" <> '' AND "currency" <> '' AND "is_active" = true;

CREATE INDEX "exchange_rate_currency_base_currency_by_valid_on_idx" ON "exchange_rate" ("company_id", "currency", "base_currency", "valid_on", "id");

CREATE INDEX "exchange_rate_base_currency_currency_by_valid_on_idx" ON "exchange_rate" ("company_id", "base_currency", "currency", "valid_on", "id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "exchange_rate" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "exchange_rate_search_idx" ON "exchange_rate" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "industry" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "code" text COLLATE "C" NOT NULL,
    "code_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "name" text COLLATE "C" NOT NULL,
    "parent_id" uuid,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "parent_id") REFERENCES "industry" ("company_id", "id")
);

CREATE INDEX "industry_by_created_at_idx" ON "industry" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "industry_code_key" ON "industry" ("company_id", "code_fold") WHERE "code" <> '' AND "is_active" = true;

CREATE INDEX "industry_by_code_idx" ON "industry" ("company_id", "code_fold", "id") WHERE "is_active" = true;

CREATE INDEX "industry_parent_id_idx" ON "industry" ("company_id", "parent_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "industry" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "industry_search_idx" ON "industry" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "partner_category" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "parent_id" uuid,
    "colour" text COLLATE "C",
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "parent_id") REFERENCES "partner_category" ("company_id", "id")
);

CREATE INDEX "partner_category_by_created_at_idx" ON "partner_category" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "partner_category_by_name_idx" ON "partner_category" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE INDEX "partner_category_parent_id_idx" ON "partner_category" ("company_id", "parent_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "partner_category" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "partner_category_search_idx" ON "partner_category" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "payment_term" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "code" text COLLATE "C" NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "net_days" bigint NOT NULL,
    "end_of_month" boolean NOT NULL DEFAULT false,
    "discount_days" bigint,
    "discount_percent" bigint,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "payment_term_by_created_at_idx" ON "payment_term" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "payment_term_code_key" ON "payment_term" ("company_id", lower("code")) WHERE "code" <> '' AND "is_active" = true;

CREATE INDEX "payment_term_by_name_idx" ON "payment_term" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "payment_term" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "payment_term_search_idx" ON "payment_term" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "unit" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "code" text COLLATE "C" NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "symbol" text COLLATE "C",
    "decimals" bigint NOT NULL,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "unit_by_created_at_idx" ON "unit" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "unit_code_key" ON "unit" ("company_id", lower("code")) WHERE "code" <> '' AND "is_active" = true;

CREATE INDEX "unit_by_name_idx" ON "unit" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "unit" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "unit_search_idx" ON "unit" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "partner" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "code" text COLLATE "C",
    "code_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "legal_name" text COLLATE "C",
    "is_customer" boolean NOT NULL DEFAULT false,
    "is_supplier" boolean NOT NULL DEFAULT false,
    "is_vendor" boolean NOT NULL DEFAULT false,
    "status" text COLLATE "C" NOT NULL,
    "industry_id" uuid,
    "category_id" uuid,
    "parent_id" uuid,
    "tax_id" text COLLATE "C",
    "tax_id_override_reason" text COLLATE "C",
    "registration_number" text COLLATE "C",
    "website" text COLLATE "C",
    "email" text COLLATE "C",
    "phone" text COLLATE "C",
    "phone_unreadable" boolean NOT NULL DEFAULT false,
    "language" text COLLATE "C",
    "currency" text COLLATE "C",
    "payment_term_id" uuid,
    "credit_limit" bigint,
    "notes" text COLLATE "C",
    "tags" jsonb,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "industry_id") REFERENCES "industry" ("company_id", "id"),
    FOREIGN KEY ("company_id", "category_id") REFERENCES "partner_category" ("company_id", "id"),
    FOREIGN KEY ("company_id", "parent_id") REFERENCES "partner" ("company_id", "id"),
    FOREIGN KEY ("company_id", "payment_term_id") REFERENCES "payment_term" ("company_id", "id")
);

CREATE INDEX "partner_by_created_at_idx" ON "partner" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "partner_code_key" ON "partner" ("company_id", "code_fold") WHERE "code" <> '' AND "is_active" = true;

CREATE INDEX "partner_by_code_idx" ON "partner" ("company_id", "code_fold", "id") WHERE "is_active" = true;

CREATE INDEX "partner_by_name_idx" ON "partner" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE INDEX "partner_industry_id_idx" ON "partner" ("company_id", "industry_id");

CREATE INDEX "partner_category_id_idx" ON "partner" ("company_id", "category_id");

CREATE INDEX "partner_parent_id_idx" ON "partner" ("company_id", "parent_id");

CREATE INDEX "partner_payment_term_id_idx" ON "partner" ("company_id", "payment_term_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "partner" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "partner_search_idx" ON "partner" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "partner_contact" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "partner_id" uuid NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "title" text COLLATE "C",
    "department" text COLLATE "C",
    "email" text COLLATE "C",
    "phone" text COLLATE "C",
    "phone_unreadable" boolean NOT NULL DEFAULT false,
    "mobile" text COLLATE "C",
    "mobile_unreadable" boolean NOT NULL DEFAULT false,
    "language" text COLLATE "C",
    "notes" text COLLATE "C",
    "is_primary" boolean NOT NULL DEFAULT false,
    "receives_orders" boolean NOT NULL DEFAULT false,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "partner_id") REFERENCES "partner" ("company_id", "id") ON DELETE CASCADE
);

CREATE INDEX "partner_contact_by_created_at_idx" ON "partner_contact" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "partner_contact_by_name_idx" ON "partner_contact" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "partner_contact_partner_id_is_primary_key" ON "partner_contact" ("company_id", "partner_id") WHERE "is_active" = true AND "is_primary" = true;

CREATE UNIQUE INDEX "partner_contact_partner_id_email_key" ON "partner_contact" ("company_id", "partner_id", lower("email")) WHERE "email" <> '' AND "is_active" = true;

CREATE INDEX "partner_contact_partner_id_idx" ON "partner_contact" ("company_id", "partner_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "partner_contact" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "partner_contact_search_idx" ON "partner_contact" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "partner_address" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "partner_id" uuid NOT NULL,
    "address_type" text COLLATE "C" NOT NULL,
    "label" text COLLATE "C",
    "street" text COLLATE "C" NOT NULL,
    "street2" text COLLATE "C",
    "city" text COLLATE "C" NOT NULL,
    "state" text COLLATE "C",
    "postal_code" text COLLATE "C",
    "country" text COLLATE "C" NOT NULL,
    "is_default" boolean NOT NULL DEFAULT false,
    "valid_from" date,
    "valid_to" date,
    "latitude" bigint,
    "longitude" bigint,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("company_id", "partner_id") REFERENCES "partner" ("company_id", "id") ON DELETE CASCADE
);

CREATE INDEX "partner_address_by_created_at_idx" ON "partner_address" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "partner_address_partner_id_address_type_is_default_key" ON "partner_address" ("company_id", "partner_id", lower("address_type")) WHERE "address_type" <> '' AND "is_active" = true AND "is_default" = true;

CREATE INDEX "partner_address_partner_id_idx" ON "partner_address" ("company_id", "partner_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "partner_address" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "partner_address_search_idx" ON "partner_address" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "number_sequence" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "key" text COLLATE "C" NOT NULL,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "format" text COLLATE "C" NOT NULL,
    "next_number" bigint NOT NULL,
    "reset" text COLLATE "C" NOT NULL,
    "period" text COLLATE "C",
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "number_sequence_by_created_at_idx" ON "number_sequence" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "number_sequence_key_key" ON "number_sequence" ("company_id", lower("key")) WHERE "key" <> '' AND "is_active" = true;

CREATE INDEX "number_sequence_by_name_idx" ON "number_sequence" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE TABLE "attachment" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "file_name" text COLLATE "C" NOT NULL,
    "file_name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "media_type" text COLLATE "C" NOT NULL,
    "size" bigint NOT NULL,
    "sha256" text COLLATE "C" NOT NULL,
    "storage_key" text COLLATE "C" NOT NULL,
    "object_type" text COLLATE "C" NOT NULL,
    "object_id" uuid NOT NULL,
    "description" text COLLATE "C",
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "attachment_by_created_at_idx" ON "attachment" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "attachment_by_file_name_idx" ON "attachment" ("company_id", "file_name_fold", "id") WHERE "is_active" = true;

CREATE INDEX "attachment_object_type_object_id_idx" ON "attachment" ("company_id", "object_type", "object_id");

CREATE INDEX "attachment_sha256_idx" ON "attachment" ("company_id", "sha256");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "attachment" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "attachment_search_idx" ON "attachment" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "notification" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "user_id" uuid NOT NULL,
    "kind" text COLLATE "C" NOT NULL,
    "subject" text COLLATE "C" NOT NULL,
    "body" text COLLATE "C",
    "object_type" text COLLATE "C",
    "object_id" uuid,
    "is_read" boolean NOT NULL DEFAULT false,
    "read_at" timestamptz,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("user_id") REFERENCES "user" ("id")
);

CREATE INDEX "notification_by_created_at_idx" ON "notification" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "notification_user_id_is_read_idx" ON "notification" ("company_id", "user_id", "is_read");

CREATE INDEX "notification_user_id_idx" ON "notification" ("company_id", "user_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "notification" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "notification_search_idx" ON "notification" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "mail" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "kind" text COLLATE "C",
    "recipients" jsonb,
    "copies" jsonb,
    "subject" text COLLATE "C" NOT NULL,
    "body_text" text COLLATE "C",
    "body_html" text COLLATE "C",
    "attachment_ids" jsonb,
    "object_type" text COLLATE "C",
    "object_id" uuid,
    "status" text COLLATE "C" NOT NULL,
    "attempts" bigint,
    "next_attempt_at" timestamptz,
    "sent_at" timestamptz,
    "last_error" text COLLATE "C",
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "mail_by_created_at_idx" ON "mail" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "mail_status_next_attempt_at_idx" ON "mail" ("company_id", "status", "next_attempt_at");

CREATE INDEX "mail_object_type_object_id_idx" ON "mail" ("company_id", "object_type", "object_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "mail" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "mail_search_idx" ON "mail" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "saved_view" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "name" text COLLATE "C" NOT NULL,
    "name_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "object_type" text COLLATE "C" NOT NULL,
    "user_id" uuid,
    "is_shared" boolean NOT NULL DEFAULT false,
    "search" text COLLATE "C",
    "filters" jsonb,
    "columns" jsonb,
    "sort" jsonb,
    "search_text" text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id"),
    FOREIGN KEY ("user_id") REFERENCES "user" ("id")
);

CREATE INDEX "saved_view_by_created_at_idx" ON "saved_view" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "saved_view_by_name_idx" ON "saved_view" ("company_id", "name_fold", "id") WHERE "is_active" = true;

CREATE INDEX "saved_view_object_type_user_id_idx" ON "saved_view" ("company_id", "object_type", "user_id");

CREATE INDEX "saved_view_user_id_idx" ON "saved_view" ("company_id", "user_id");

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;

ALTER TABLE "saved_view" ALTER COLUMN "search_text" SET STATISTICS 1000;

CREATE INDEX IF NOT EXISTS "saved_view_search_idx" ON "saved_view" USING gin ("search_text" public.gin_trgm_ops);

CREATE TABLE "custom_field" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "object_type" text COLLATE "C" NOT NULL,
    "key" text COLLATE "C" NOT NULL,
    "label" text COLLATE "C" NOT NULL,
    "label_fold" text COLLATE "C" NOT NULL DEFAULT '',
    "field_type" text COLLATE "C" NOT NULL,
    "required" boolean NOT NULL DEFAULT false,
    "choices" jsonb,
    "position" bigint NOT NULL,
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "custom_field_by_created_at_idx" ON "custom_field" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE INDEX "custom_field_by_label_idx" ON "custom_field" ("company_id", "label_fold", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "custom_field_object_type_key_key" ON "custom_field" ("company_id", lower("object_type"), lower("key")) WHERE "object_type" <> '' AND "key" <> '' AND "is_active" = true;

CREATE TABLE "setting" (
    "id" uuid NOT NULL,
    "company_id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "key" text COLLATE "C" NOT NULL,
    "value" jsonb,
    PRIMARY KEY ("company_id", "id"),
    FOREIGN KEY ("company_id") REFERENCES "company" ("id")
);

CREATE INDEX "setting_by_created_at_idx" ON "setting" ("company_id", "created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "setting_key_key" ON "setting" ("company_id", lower("key")) WHERE "key" <> '' AND "is_active" = true;

CREATE TABLE "sign_in_attempt" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "subject" text COLLATE "C" NOT NULL,
    "failures" bigint NOT NULL,
    "failed_at" timestamptz NOT NULL,
    "locked_until" timestamptz,
    PRIMARY KEY ("id")
);

CREATE INDEX "sign_in_attempt_by_created_at_idx" ON "sign_in_attempt" ("created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "sign_in_attempt_subject_key" ON "sign_in_attempt" (lower("subject")) WHERE "subject" <> '' AND "is_active" = true;

CREATE INDEX "sign_in_attempt_by_failed_at_idx" ON "sign_in_attempt" ("failed_at", "id") WHERE "is_active" = true;

CREATE TABLE "event_delivery" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "created_by" uuid,
    "updated_at" timestamptz NOT NULL,
    "updated_by" uuid,
    "version" bigint NOT NULL,
    "is_active" boolean NOT NULL DEFAULT true,
    "custom" jsonb,
    "consumer" text COLLATE "C" NOT NULL,
    "event_id" uuid NOT NULL,
    "event_type" text COLLATE "C" NOT NULL,
    "status" text COLLATE "C" NOT NULL,
    "attempts" bigint NOT NULL,
    "next_attempt_at" timestamptz,
    "last_error" text COLLATE "C",
    PRIMARY KEY ("id")
);

CREATE INDEX "event_delivery_by_created_at_idx" ON "event_delivery" ("created_at", "id") WHERE "is_active" = true;

CREATE UNIQUE INDEX "event_delivery_consumer_event_id_key" ON "event_delivery" (lower("consumer"), "event_id") WHERE "consumer" <> '' AND "is_active" = true;

CREATE INDEX "event_delivery_status_event_id_idx" ON "event_delivery" ("status", "event_id");

CREATE INDEX "event_delivery_event_id_idx" ON "event_delivery" ("event_id");
