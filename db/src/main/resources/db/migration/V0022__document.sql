-- Stored files: signed agreements, attachments, evidence. In pieces, so that they can be streamed.

create sequence document_id_seq increment by 50 start with 5000;
create table document (
  id          bigint      primary key,
  version     bigint      not null default 1,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  file_name   text        not null check (file_name <> '' and length(file_name) <= 200),
  media_type  text        not null check (media_type <> ''),
  bytes       bigint      not null check (bytes > 0),
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by bigint      not null references person (id) deferrable initially deferred,
  uploaded_at timestamptz not null,
  intact      boolean     not null default true,
  checked_at  timestamptz
);
create index document_area_idx on document (area_id);
create index document_checked_idx on document (coalesce(checked_at, uploaded_at));
create index document_uploaded_by_idx on document (uploaded_by);
comment on table document is 'A stored file: what it is, who gave it, and the SHA-256 of its bytes when it came.';
comment on column document.intact is 'The last check found the bytes that came.';
comment on column document.media_type is 'By what the bytes are, not by the name.';

create table document_chunk (
  document_id bigint  not null references document (id) on delete cascade deferrable initially deferred,
  area_id     bigint  not null references area (id) deferrable initially deferred,
  number      integer not null check (number > 0),
  content     bytea   not null check (length(content) between 1 and 1048576),
  primary key (document_id, number)
);
create index document_chunk_area_idx on document_chunk (area_id);
comment on table document_chunk is 'The bytes of a file in pieces of at most 1 MB.';
