import { sql } from '@payloadcms/db-sqlite'
import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`page\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`body\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`page_topic_idx\` ON \`page\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`page_slug_idx\` ON \`page\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`page_translation_of_idx\` ON \`page\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`page_imported_from_idx\` ON \`page\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`page_changed_by_idx\` ON \`page\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`page_updated_at_idx\` ON \`page\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`page_created_at_idx\` ON \`page\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`page__status_idx\` ON \`page\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_page_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_page_v_parent_idx\` ON \`_page_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_topic_idx\` ON \`_page_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_slug_idx\` ON \`_page_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_translation_of_idx\` ON \`_page_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_imported_from_idx\` ON \`_page_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_changed_by_idx\` ON \`_page_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_updated_at_idx\` ON \`_page_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version_created_at_idx\` ON \`_page_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_version_version__status_idx\` ON \`_page_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_created_at_idx\` ON \`_page_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_updated_at_idx\` ON \`_page_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_latest_idx\` ON \`_page_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_page_v_autosave_idx\` ON \`_page_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`guide\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`parts\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`guide\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guide_topic_idx\` ON \`guide\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_slug_idx\` ON \`guide\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guide_translation_of_idx\` ON \`guide\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_imported_from_idx\` ON \`guide\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`guide_changed_by_idx\` ON \`guide\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guide_updated_at_idx\` ON \`guide\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guide_created_at_idx\` ON \`guide\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guide__status_idx\` ON \`guide\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_guide_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_parts\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guide\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`guide\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guide_v_parent_idx\` ON \`_guide_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_topic_idx\` ON \`_guide_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_slug_idx\` ON \`_guide_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_translation_of_idx\` ON \`_guide_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_imported_from_idx\` ON \`_guide_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_changed_by_idx\` ON \`_guide_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_updated_at_idx\` ON \`_guide_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version_created_at_idx\` ON \`_guide_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_version_version__status_idx\` ON \`_guide_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_created_at_idx\` ON \`_guide_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_updated_at_idx\` ON \`_guide_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_latest_idx\` ON \`_guide_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_guide_v_autosave_idx\` ON \`_guide_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`service\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`introduction\` text,
  	\`eligibility\` text,
  	\`cost\` text,
  	\`needs\` text,
  	\`time\` text,
  	\`start\` text,
  	\`other_ways\` text,
  	\`contact_id\` text(36),
  	\`body\` text,
  	\`lgsl\` numeric,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_topic_idx\` ON \`service\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`service_contact_idx\` ON \`service\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`service_slug_idx\` ON \`service\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`service_translation_of_idx\` ON \`service\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`service_imported_from_idx\` ON \`service\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`service_changed_by_idx\` ON \`service\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`service_updated_at_idx\` ON \`service\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_created_at_idx\` ON \`service\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service__status_idx\` ON \`service\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_service_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_introduction\` text,
  	\`version_eligibility\` text,
  	\`version_cost\` text,
  	\`version_needs\` text,
  	\`version_time\` text,
  	\`version_start\` text,
  	\`version_other_ways\` text,
  	\`version_contact_id\` text(36),
  	\`version_body\` text,
  	\`version_lgsl\` numeric,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_v_parent_idx\` ON \`_service_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_topic_idx\` ON \`_service_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_contact_idx\` ON \`_service_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_slug_idx\` ON \`_service_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_translation_of_idx\` ON \`_service_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_imported_from_idx\` ON \`_service_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_changed_by_idx\` ON \`_service_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_updated_at_idx\` ON \`_service_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version_created_at_idx\` ON \`_service_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_version_version__status_idx\` ON \`_service_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_created_at_idx\` ON \`_service_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_updated_at_idx\` ON \`_service_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_latest_idx\` ON \`_service_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_service_v_autosave_idx\` ON \`_service_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`form\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`introduction\` text,
  	\`steps\` text,
  	\`conditions\` text,
  	\`next\` text,
  	\`privacy\` text,
  	\`other_ways\` text,
  	\`contact_id\` text(36),
  	\`recipient\` text,
  	\`retention_days\` numeric,
  	\`sensitive\` integer DEFAULT false,
  	\`opens\` text,
  	\`closes\` text,
  	\`closed_text\` text,
  	\`examples\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`form\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`form_topic_idx\` ON \`form\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`form_contact_idx\` ON \`form\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`form_slug_idx\` ON \`form\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`form_translation_of_idx\` ON \`form\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`form_imported_from_idx\` ON \`form\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`form_changed_by_idx\` ON \`form\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`form_updated_at_idx\` ON \`form\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`form_created_at_idx\` ON \`form\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`form__status_idx\` ON \`form\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_form_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_introduction\` text,
  	\`version_steps\` text,
  	\`version_conditions\` text,
  	\`version_next\` text,
  	\`version_privacy\` text,
  	\`version_other_ways\` text,
  	\`version_contact_id\` text(36),
  	\`version_recipient\` text,
  	\`version_retention_days\` numeric,
  	\`version_sensitive\` integer DEFAULT false,
  	\`version_opens\` text,
  	\`version_closes\` text,
  	\`version_closed_text\` text,
  	\`version_examples\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`form\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`form\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_form_v_parent_idx\` ON \`_form_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_topic_idx\` ON \`_form_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_contact_idx\` ON \`_form_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_slug_idx\` ON \`_form_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_translation_of_idx\` ON \`_form_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_imported_from_idx\` ON \`_form_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_changed_by_idx\` ON \`_form_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_updated_at_idx\` ON \`_form_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version_created_at_idx\` ON \`_form_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_version_version__status_idx\` ON \`_form_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_created_at_idx\` ON \`_form_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_updated_at_idx\` ON \`_form_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_latest_idx\` ON \`_form_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_form_v_autosave_idx\` ON \`_form_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`step_by_step\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`introduction\` text,
  	\`steps\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`step_by_step\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`step_by_step_topic_idx\` ON \`step_by_step\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step_slug_idx\` ON \`step_by_step\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step_translation_of_idx\` ON \`step_by_step\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step_imported_from_idx\` ON \`step_by_step\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step_changed_by_idx\` ON \`step_by_step\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step_updated_at_idx\` ON \`step_by_step\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step_created_at_idx\` ON \`step_by_step\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`step_by_step__status_idx\` ON \`step_by_step\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_step_by_step_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_introduction\` text,
  	\`version_steps\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`step_by_step\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`step_by_step\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_parent_idx\` ON \`_step_by_step_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_topic_idx\` ON \`_step_by_step_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_slug_idx\` ON \`_step_by_step_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_translation_of_idx\` ON \`_step_by_step_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_imported_from_idx\` ON \`_step_by_step_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_changed_by_idx\` ON \`_step_by_step_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_updated_at_idx\` ON \`_step_by_step_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version_created_at_idx\` ON \`_step_by_step_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_version_version__status_idx\` ON \`_step_by_step_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_created_at_idx\` ON \`_step_by_step_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_updated_at_idx\` ON \`_step_by_step_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_latest_idx\` ON \`_step_by_step_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_step_by_step_v_autosave_idx\` ON \`_step_by_step_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`topic\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`parent_id\` text(36),
  	\`order\` numeric,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topic_parent_idx\` ON \`topic\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_slug_idx\` ON \`topic\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topic_translation_of_idx\` ON \`topic\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_imported_from_idx\` ON \`topic\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`topic_changed_by_idx\` ON \`topic\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`topic_updated_at_idx\` ON \`topic\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topic_created_at_idx\` ON \`topic\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topic__status_idx\` ON \`topic\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_topic_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_parent_id\` text(36),
  	\`version_order\` numeric,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topic_v_parent_idx\` ON \`_topic_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_parent_idx\` ON \`_topic_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_slug_idx\` ON \`_topic_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_translation_of_idx\` ON \`_topic_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_imported_from_idx\` ON \`_topic_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_changed_by_idx\` ON \`_topic_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_updated_at_idx\` ON \`_topic_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version_created_at_idx\` ON \`_topic_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_version_version__status_idx\` ON \`_topic_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_created_at_idx\` ON \`_topic_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_updated_at_idx\` ON \`_topic_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_latest_idx\` ON \`_topic_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topic_v_autosave_idx\` ON \`_topic_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`date\` text,
  	\`summary\` text,
  	\`picture_id\` text(36),
  	\`topic_id\` text(36),
  	\`body\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_picture_idx\` ON \`news\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_topic_idx\` ON \`news\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_translation_of_idx\` ON \`news\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`news_imported_from_idx\` ON \`news\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`news_changed_by_idx\` ON \`news\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_date\` text,
  	\`version_summary\` text,
  	\`version_picture_id\` text(36),
  	\`version_topic_id\` text(36),
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_picture_idx\` ON \`_news_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_topic_idx\` ON \`_news_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_translation_of_idx\` ON \`_news_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_imported_from_idx\` ON \`_news_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_changed_by_idx\` ON \`_news_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`alert\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`severity\` text DEFAULT 'information',
  	\`text\` text,
  	\`where\` text DEFAULT 'everywhere',
  	\`places\` text,
  	\`from\` text,
  	\`until\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_translation_of_idx\` ON \`alert\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_imported_from_idx\` ON \`alert\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`alert_changed_by_idx\` ON \`alert\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_updated_at_idx\` ON \`alert\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_created_at_idx\` ON \`alert\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alert__status_idx\` ON \`alert\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_alert_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_severity\` text DEFAULT 'information',
  	\`version_text\` text,
  	\`version_where\` text DEFAULT 'everywhere',
  	\`version_places\` text,
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_v_parent_idx\` ON \`_alert_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_version_version_translation_of_idx\` ON \`_alert_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_version_version_imported_from_idx\` ON \`_alert_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_version_version_changed_by_idx\` ON \`_alert_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_version_version_updated_at_idx\` ON \`_alert_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_version_version_created_at_idx\` ON \`_alert_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_version_version__status_idx\` ON \`_alert_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_created_at_idx\` ON \`_alert_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_updated_at_idx\` ON \`_alert_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_latest_idx\` ON \`_alert_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_alert_v_autosave_idx\` ON \`_alert_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`contact\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`phone\` text,
  	\`text_relay\` text,
  	\`email\` text,
  	\`address\` text,
  	\`hours\` text,
  	\`hours_note\` text,
  	\`form\` text,
  	\`more\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_topic_idx\` ON \`contact\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_slug_idx\` ON \`contact\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`contact_translation_of_idx\` ON \`contact\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_imported_from_idx\` ON \`contact\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`contact_changed_by_idx\` ON \`contact\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_updated_at_idx\` ON \`contact\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_created_at_idx\` ON \`contact\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contact__status_idx\` ON \`contact\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_contact_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_phone\` text,
  	\`version_text_relay\` text,
  	\`version_email\` text,
  	\`version_address\` text,
  	\`version_hours\` text,
  	\`version_hours_note\` text,
  	\`version_form\` text,
  	\`version_more\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_v_parent_idx\` ON \`_contact_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_topic_idx\` ON \`_contact_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_slug_idx\` ON \`_contact_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_translation_of_idx\` ON \`_contact_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_imported_from_idx\` ON \`_contact_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_changed_by_idx\` ON \`_contact_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_updated_at_idx\` ON \`_contact_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_created_at_idx\` ON \`_contact_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version__status_idx\` ON \`_contact_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_created_at_idx\` ON \`_contact_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_updated_at_idx\` ON \`_contact_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_latest_idx\` ON \`_contact_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_autosave_idx\` ON \`_contact_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`snippet\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`value\` text,
  	\`note\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`snippet\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`snippet_translation_of_idx\` ON \`snippet\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`snippet_imported_from_idx\` ON \`snippet\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`snippet_changed_by_idx\` ON \`snippet\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`snippet_updated_at_idx\` ON \`snippet\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`snippet_created_at_idx\` ON \`snippet\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`snippet__status_idx\` ON \`snippet\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_snippet_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_value\` text,
  	\`version_note\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`snippet\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`snippet\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_snippet_v_parent_idx\` ON \`_snippet_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_version_version_translation_of_idx\` ON \`_snippet_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_version_version_imported_from_idx\` ON \`_snippet_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_version_version_changed_by_idx\` ON \`_snippet_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_version_version_updated_at_idx\` ON \`_snippet_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_version_version_created_at_idx\` ON \`_snippet_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_version_version__status_idx\` ON \`_snippet_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_created_at_idx\` ON \`_snippet_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_updated_at_idx\` ON \`_snippet_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_latest_idx\` ON \`_snippet_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_snippet_v_autosave_idx\` ON \`_snippet_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`document\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`topic_id\` text(36),
  	\`file_id\` text(36),
  	\`kind\` text DEFAULT 'other',
  	\`pages\` numeric,
  	\`language\` text,
  	\`published\` text,
  	\`another_format\` text,
  	\`contact_id\` text(36),
  	\`body\` text,
  	\`slug\` text,
  	\`locale\` text DEFAULT 'en',
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`document_topic_idx\` ON \`document\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`document_file_idx\` ON \`document\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`document_contact_idx\` ON \`document\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`document_slug_idx\` ON \`document\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`document_translation_of_idx\` ON \`document\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`document_imported_from_idx\` ON \`document\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`document_changed_by_idx\` ON \`document\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`document_updated_at_idx\` ON \`document\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`document_created_at_idx\` ON \`document\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`document__status_idx\` ON \`document\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_document_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_topic_id\` text(36),
  	\`version_file_id\` text(36),
  	\`version_kind\` text DEFAULT 'other',
  	\`version_pages\` numeric,
  	\`version_language\` text,
  	\`version_published\` text,
  	\`version_another_format\` text,
  	\`version_contact_id\` text(36),
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_translation_of_id\` text(36),
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_document_v_parent_idx\` ON \`_document_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_topic_idx\` ON \`_document_v\` (\`version_topic_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_file_idx\` ON \`_document_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_contact_idx\` ON \`_document_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_slug_idx\` ON \`_document_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_translation_of_idx\` ON \`_document_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_imported_from_idx\` ON \`_document_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_changed_by_idx\` ON \`_document_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_updated_at_idx\` ON \`_document_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version_created_at_idx\` ON \`_document_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_version_version__status_idx\` ON \`_document_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_created_at_idx\` ON \`_document_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_updated_at_idx\` ON \`_document_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_latest_idx\` ON \`_document_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_document_v_autosave_idx\` ON \`_document_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`address\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`state\` text DEFAULT 'redirect' NOT NULL,
  	\`to\` text,
  	\`explanation\` text,
  	\`owner\` text,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`imported_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`address_path_idx\` ON \`address\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`address_owner_idx\` ON \`address\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`address_imported_from_idx\` ON \`address\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`address_updated_at_idx\` ON \`address\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`address_created_at_idx\` ON \`address\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`locale\` text DEFAULT 'en' NOT NULL,
  	\`translation_of_id\` text(36),
  	\`imported_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_webp_url\` text,
  	\`sizes_small_webp_width\` numeric,
  	\`sizes_small_webp_height\` numeric,
  	\`sizes_small_webp_mime_type\` text,
  	\`sizes_small_webp_filesize\` numeric,
  	\`sizes_small_webp_filename\` text,
  	\`sizes_small_avif_url\` text,
  	\`sizes_small_avif_width\` numeric,
  	\`sizes_small_avif_height\` numeric,
  	\`sizes_small_avif_mime_type\` text,
  	\`sizes_small_avif_filesize\` numeric,
  	\`sizes_small_avif_filename\` text,
  	\`sizes_medium_webp_url\` text,
  	\`sizes_medium_webp_width\` numeric,
  	\`sizes_medium_webp_height\` numeric,
  	\`sizes_medium_webp_mime_type\` text,
  	\`sizes_medium_webp_filesize\` numeric,
  	\`sizes_medium_webp_filename\` text,
  	\`sizes_medium_avif_url\` text,
  	\`sizes_medium_avif_width\` numeric,
  	\`sizes_medium_avif_height\` numeric,
  	\`sizes_medium_avif_mime_type\` text,
  	\`sizes_medium_avif_filesize\` numeric,
  	\`sizes_medium_avif_filename\` text,
  	\`sizes_large_webp_url\` text,
  	\`sizes_large_webp_width\` numeric,
  	\`sizes_large_webp_height\` numeric,
  	\`sizes_large_webp_mime_type\` text,
  	\`sizes_large_webp_filesize\` numeric,
  	\`sizes_large_webp_filename\` text,
  	\`sizes_large_avif_url\` text,
  	\`sizes_large_avif_width\` numeric,
  	\`sizes_large_avif_height\` numeric,
  	\`sizes_large_avif_mime_type\` text,
  	\`sizes_large_avif_filesize\` numeric,
  	\`sizes_large_avif_filename\` text,
  	\`sizes_landscape_640_webp_url\` text,
  	\`sizes_landscape_640_webp_width\` numeric,
  	\`sizes_landscape_640_webp_height\` numeric,
  	\`sizes_landscape_640_webp_mime_type\` text,
  	\`sizes_landscape_640_webp_filesize\` numeric,
  	\`sizes_landscape_640_webp_filename\` text,
  	\`sizes_landscape_640_avif_url\` text,
  	\`sizes_landscape_640_avif_width\` numeric,
  	\`sizes_landscape_640_avif_height\` numeric,
  	\`sizes_landscape_640_avif_mime_type\` text,
  	\`sizes_landscape_640_avif_filesize\` numeric,
  	\`sizes_landscape_640_avif_filename\` text,
  	\`sizes_landscape_1280_webp_url\` text,
  	\`sizes_landscape_1280_webp_width\` numeric,
  	\`sizes_landscape_1280_webp_height\` numeric,
  	\`sizes_landscape_1280_webp_mime_type\` text,
  	\`sizes_landscape_1280_webp_filesize\` numeric,
  	\`sizes_landscape_1280_webp_filename\` text,
  	\`sizes_landscape_1280_avif_url\` text,
  	\`sizes_landscape_1280_avif_width\` numeric,
  	\`sizes_landscape_1280_avif_height\` numeric,
  	\`sizes_landscape_1280_avif_mime_type\` text,
  	\`sizes_landscape_1280_avif_filesize\` numeric,
  	\`sizes_landscape_1280_avif_filename\` text,
  	\`sizes_social_1200_jpeg_url\` text,
  	\`sizes_social_1200_jpeg_width\` numeric,
  	\`sizes_social_1200_jpeg_height\` numeric,
  	\`sizes_social_1200_jpeg_mime_type\` text,
  	\`sizes_social_1200_jpeg_filesize\` numeric,
  	\`sizes_social_1200_jpeg_filename\` text,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_translation_of_idx\` ON \`media\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`media_imported_from_idx\` ON \`media\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_webp_sizes_small_webp_filename_idx\` ON \`media\` (\`sizes_small_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_avif_sizes_small_avif_filename_idx\` ON \`media\` (\`sizes_small_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_webp_sizes_medium_webp_filename_idx\` ON \`media\` (\`sizes_medium_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_avif_sizes_medium_avif_filename_idx\` ON \`media\` (\`sizes_medium_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_webp_sizes_large_webp_filename_idx\` ON \`media\` (\`sizes_large_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_avif_sizes_large_avif_filename_idx\` ON \`media\` (\`sizes_large_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_landscape_640_webp_sizes_landscape_640_webp__idx\` ON \`media\` (\`sizes_landscape_640_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_landscape_640_avif_sizes_landscape_640_avif__idx\` ON \`media\` (\`sizes_landscape_640_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_landscape_1280_webp_sizes_landscape_1280_web_idx\` ON \`media\` (\`sizes_landscape_1280_webp_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_landscape_1280_avif_sizes_landscape_1280_avi_idx\` ON \`media\` (\`sizes_landscape_1280_avif_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_social_1200_jpeg_sizes_social_1200_jpeg_file_idx\` ON \`media\` (\`sizes_social_1200_jpeg_filename\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`council\` text,
  	\`help_id\` text(36),
  	\`picture_id\` text(36),
  	\`header_logo_id\` text(36),
  	\`header_links\` text,
  	\`footer_links\` text,
  	\`footer_text\` text,
  	\`home_lead\` text,
  	\`home_picture_id\` text(36),
  	\`home_top_tasks\` text,
  	\`home_featured_topics\` text,
  	\`home_news_count\` numeric,
  	\`colours_brand\` text,
  	\`colours_link\` text,
  	\`colours_button\` text,
  	\`another_format\` text,
  	\`cookies\` text,
  	\`privacy\` text,
  	\`accessibility\` text,
  	\`locale\` text DEFAULT 'en',
  	\`imported_from\` text,
  	\`changed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`help_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`header_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`home_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_help_idx\` ON \`site_settings\` (\`help_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_picture_idx\` ON \`site_settings\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_header_header_logo_idx\` ON \`site_settings\` (\`header_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_home_home_picture_idx\` ON \`site_settings\` (\`home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_imported_from_idx\` ON \`site_settings\` (\`imported_from\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_changed_by_idx\` ON \`site_settings\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_updated_at_idx\` ON \`site_settings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_created_at_idx\` ON \`site_settings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_settings__status_idx\` ON \`site_settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_site_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_council\` text,
  	\`version_help_id\` text(36),
  	\`version_picture_id\` text(36),
  	\`version_header_logo_id\` text(36),
  	\`version_header_links\` text,
  	\`version_footer_links\` text,
  	\`version_footer_text\` text,
  	\`version_home_lead\` text,
  	\`version_home_picture_id\` text(36),
  	\`version_home_top_tasks\` text,
  	\`version_home_featured_topics\` text,
  	\`version_home_news_count\` numeric,
  	\`version_colours_brand\` text,
  	\`version_colours_link\` text,
  	\`version_colours_button\` text,
  	\`version_another_format\` text,
  	\`version_cookies\` text,
  	\`version_privacy\` text,
  	\`version_accessibility\` text,
  	\`version_locale\` text DEFAULT 'en',
  	\`version_imported_from\` text,
  	\`version_changed_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_help_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_header_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_home_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_changed_by_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_settings_v_parent_idx\` ON \`_site_settings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_help_idx\` ON \`_site_settings_v\` (\`version_help_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_picture_idx\` ON \`_site_settings_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_header_version_header_logo_idx\` ON \`_site_settings_v\` (\`version_header_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_home_version_home_picture_idx\` ON \`_site_settings_v\` (\`version_home_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_imported_from_idx\` ON \`_site_settings_v\` (\`version_imported_from\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_changed_by_idx\` ON \`_site_settings_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_updated_at_idx\` ON \`_site_settings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version_created_at_idx\` ON \`_site_settings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_version_version__status_idx\` ON \`_site_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_created_at_idx\` ON \`_site_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_updated_at_idx\` ON \`_site_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_latest_idx\` ON \`_site_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_site_settings_v_autosave_idx\` ON \`_site_settings_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`people_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_sessions_order_idx\` ON \`people_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_sessions_parent_id_idx\` ON \`people_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'author' NOT NULL,
  	\`disabled\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_email_idx\` ON \`people\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`publication\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document_updated_at\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`path\` text,
  	\`pages\` numeric,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_key_idx\` ON \`publication\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`publication_updated_at_idx\` ON \`publication\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publication_created_at_idx\` ON \`publication\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`due_by\` text NOT NULL,
  	\`assignee_name\` text,
  	\`assignee_id\` text(36),
  	\`received_at\` text NOT NULL,
  	\`needs_review\` integer,
  	\`review\` text,
  	\`open\` integer,
  	\`locale\` text,
  	\`answers\` text NOT NULL,
  	\`notes\` text,
  	\`history\` text,
  	\`revision\` numeric NOT NULL,
  	\`form_id\` text NOT NULL,
  	\`form_version\` text,
  	\`key\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`expects\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_reference_idx\` ON \`cases\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`cases_form_idx\` ON \`cases\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_idx\` ON \`cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cases_due_by_idx\` ON \`cases\` (\`due_by\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_idx\` ON \`cases\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_received_at_idx\` ON \`cases\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_needs_review_idx\` ON \`cases\` (\`needs_review\`);`)
  await db.run(sql`CREATE INDEX \`cases_open_idx\` ON \`cases\` (\`open\`);`)
  await db.run(sql`CREATE INDEX \`cases_form_id_idx\` ON \`cases\` (\`form_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_key_idx\` ON \`cases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`state\` text DEFAULT 'due' NOT NULL,
  	\`needs_you\` integer DEFAULT false,
  	\`case_id\` text(36) NOT NULL,
  	\`problem\` text,
  	\`tries\` numeric DEFAULT 0,
  	\`due_at\` text NOT NULL,
  	\`sent_at\` text,
  	\`slot\` text NOT NULL,
  	\`lease\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_state_idx\` ON \`deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_needs_you_idx\` ON \`deliveries\` (\`needs_you\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_case_idx\` ON \`deliveries\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_due_at_idx\` ON \`deliveries\` (\`due_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deliveries_slot_idx\` ON \`deliveries\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`share\` numeric DEFAULT 0,
  	\`not_useful\` numeric DEFAULT 0,
  	\`useful\` numeric DEFAULT 0,
  	\`total\` numeric DEFAULT 0,
  	\`keys\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feedback_path_idx\` ON \`feedback\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`feedback_share_idx\` ON \`feedback\` (\`share\`);`)
  await db.run(sql`CREATE INDEX \`feedback_total_idx\` ON \`feedback\` (\`total\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`page_id\` text(36),
  	\`guide_id\` text(36),
  	\`service_id\` text(36),
  	\`form_id\` text(36),
  	\`step_by_step_id\` text(36),
  	\`topic_id\` text(36),
  	\`news_id\` text(36),
  	\`alert_id\` text(36),
  	\`contact_id\` text(36),
  	\`snippet_id\` text(36),
  	\`document_id\` text(36),
  	\`address_id\` text(36),
  	\`media_id\` text(36),
  	\`site_settings_id\` text,
  	\`publication_id\` text(36),
  	\`people_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`page\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guide_id\`) REFERENCES \`guide\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_id\`) REFERENCES \`service\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`form_id\`) REFERENCES \`form\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`step_by_step_id\`) REFERENCES \`step_by_step\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topic\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_id\`) REFERENCES \`alert\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`snippet_id\`) REFERENCES \`snippet\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`document\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`address_id\`) REFERENCES \`address\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_settings_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publication_id\`) REFERENCES \`publication\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_id_idx\` ON \`payload_locked_documents_rels\` (\`page_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guide_id_idx\` ON \`payload_locked_documents_rels\` (\`guide_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_id_idx\` ON \`payload_locked_documents_rels\` (\`service_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_form_id_idx\` ON \`payload_locked_documents_rels\` (\`form_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_step_by_step_id_idx\` ON \`payload_locked_documents_rels\` (\`step_by_step_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topic_id_idx\` ON \`payload_locked_documents_rels\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alert_id_idx\` ON \`payload_locked_documents_rels\` (\`alert_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_snippet_id_idx\` ON \`payload_locked_documents_rels\` (\`snippet_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_document_id_idx\` ON \`payload_locked_documents_rels\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_address_id_idx\` ON \`payload_locked_documents_rels\` (\`address_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_settings_id_idx\` ON \`payload_locked_documents_rels\` (\`site_settings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publication_id_idx\` ON \`payload_locked_documents_rels\` (\`publication_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_people_id_idx\` ON \`payload_preferences_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`page\`;`)
  await db.run(sql`DROP TABLE \`_page_v\`;`)
  await db.run(sql`DROP TABLE \`guide\`;`)
  await db.run(sql`DROP TABLE \`_guide_v\`;`)
  await db.run(sql`DROP TABLE \`service\`;`)
  await db.run(sql`DROP TABLE \`_service_v\`;`)
  await db.run(sql`DROP TABLE \`form\`;`)
  await db.run(sql`DROP TABLE \`_form_v\`;`)
  await db.run(sql`DROP TABLE \`step_by_step\`;`)
  await db.run(sql`DROP TABLE \`_step_by_step_v\`;`)
  await db.run(sql`DROP TABLE \`topic\`;`)
  await db.run(sql`DROP TABLE \`_topic_v\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`alert\`;`)
  await db.run(sql`DROP TABLE \`_alert_v\`;`)
  await db.run(sql`DROP TABLE \`contact\`;`)
  await db.run(sql`DROP TABLE \`_contact_v\`;`)
  await db.run(sql`DROP TABLE \`snippet\`;`)
  await db.run(sql`DROP TABLE \`_snippet_v\`;`)
  await db.run(sql`DROP TABLE \`document\`;`)
  await db.run(sql`DROP TABLE \`_document_v\`;`)
  await db.run(sql`DROP TABLE \`address\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`_site_settings_v\`;`)
  await db.run(sql`DROP TABLE \`people_sessions\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`publication\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
