-- What the nightly check of areas has found and announced, so that it announces each finding once, whatever node it runs on.

create table area_finding (
  subject  text        not null check (subject ~ '^(area|membership)/\d+$'),
  kind     text        not null check (kind in ('NO_HOST', 'HOST_NOT_MEMBER', 'MEMBER_CEASED', 'NO_MEMBERS')),
  day      date        not null,
  area_id  bigint      not null references area (id) deferrable initially deferred,
  found_at timestamptz not null,
  primary key (subject, kind, day)
);
create index area_finding_area_idx on area_finding (area_id);
comment on table area_finding is 'Findings of area_attention_ever that still stand. A row goes when its cause is mended, so that the same fault is announced again should it come back.';
comment on column area_finding.day is 'The first day it was or will be so.';
