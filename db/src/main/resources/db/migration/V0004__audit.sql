-- The audit trail. samrad_app may insert and read, never change or delete (db/callback).

create sequence audit_entry_id_seq increment by 50 start with 50;
create table audit_entry (
  id          bigint      primary key,
  occurred_at timestamptz not null,
  area_id     bigint      not null default 0,
  actor_id    bigint      not null default 0,
  action      text        not null check (action <> ''),
  outcome     text        not null check (outcome in ('DONE', 'REFUSED')),
  subject     text        not null,
  changes     text        not null default '[]',
  reason      text        not null default '',
  reference   text        not null default '',
  mac         text        not null default '' check (mac ~ '^([0-9a-f]{64})?$')
);
create index audit_entry_area_idx on audit_entry (area_id, occurred_at desc, id desc);
create index audit_entry_time_idx on audit_entry (occurred_at desc, id desc);
create index audit_entry_actor_idx on audit_entry (actor_id, occurred_at desc);
create index audit_entry_action_idx on audit_entry (action, occurred_at desc);
create index audit_entry_subject_idx on audit_entry (subject, occurred_at desc);
create index audit_entry_refused_idx on audit_entry (occurred_at desc, id desc) where outcome = 'REFUSED';
create index audit_entry_reference_idx on audit_entry (reference) where reference <> '';
comment on table audit_entry is 'What happened: every domain event, sign-in and refusal. Holds ids and codes, names are resolved when read. Append-only.';
comment on column audit_entry.area_id is 'The area it happened in; 0 is the installation as a whole. No foreign key: the trail outlives what it tells of.';
comment on column audit_entry.actor_id is 'The person who did it; 0 is the system itself.';
comment on column audit_entry.changes is 'JSON array of {what, from, to}.';
comment on column audit_entry.reference is 'The number a user saw on an error page, or the rule or right that was missing.';
comment on column audit_entry.mac is 'HMAC-SHA256 over the row with the installation''s audit key, which the database never sees. Empty where no key is configured.';

-- Finding what is not sealed yet must not cost a walk through twenty million rows, and commits do not follow ids.
create table audit_pending (
  entry_id bigint primary key references audit_entry (id) deferrable initially deferred
);
comment on table audit_pending is 'Entries that wait for their seal, for about a second. Written with the entry, taken away by the sealer.';

create table audit_seal (
  area_id   bigint      not null,
  number    bigint      not null check (number > 0),
  entry_id  bigint      not null references audit_entry (id) deferrable initially deferred,
  sealed_at timestamptz not null,
  hash      text        not null check (hash ~ '^[0-9a-f]{64}$'),
  mac       text        not null default '' check (mac ~ '^([0-9a-f]{64})?$'),
  primary key (area_id, number)
);
create unique index audit_seal_entry_key on audit_seal (entry_id);
comment on table audit_seal is 'Chains the entries of one area: hash = SHA-256(previous hash, area, number, time, canonical entry). Numbers have no gaps. Append-only.';
comment on column audit_seal.mac is 'HMAC-SHA256 over the hash with the audit key: without the key nobody can compute the chain anew. Empty where no key is configured.';
