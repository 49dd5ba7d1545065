-- Signatures under a version that every party has adopted.

create sequence signature_id_seq increment by 50 start with 5000;
create table signature (
  id             bigint      primary key,
  version        bigint      not null default 1,
  area_id        bigint      not null references area (id) deferrable initially deferred,
  agreement_id   bigint      not null references agreement (id) deferrable initially deferred,
  version_id     bigint      not null,
  party_id       bigint      not null,
  turn           integer     not null check (turn > 0),
  signatory_name text        not null default '' check (length(signatory_name) <= 200),
  asked_on       date        not null,
  due_on         date        not null,
  reminded_on    date,
  signed_on      date,
  method         text        not null default '' check (method in ('', 'PAPER', 'EXTERNAL', 'PROVIDER')),
  evidence_id    bigint      references document (id) deferrable initially deferred,
  evidence_note  text        not null default '' check (length(evidence_note) <= 1000),
  refused_on     date,
  refusal        text        not null default '' check (length(refusal) <= 1000),
  changed_by     bigint      not null references person (id) deferrable initially deferred,
  changed_at     timestamptz not null,
  constraint party_signs_once unique (version_id, party_id),
  constraint signature_is_from_a_party foreign key (version_id, party_id)
    references agreement_version_party (version_id, party_id) deferrable initially deferred,
  constraint signature_is_due_after_it_was_asked_for check (due_on >= asked_on),
  constraint signature_says_how check ((signed_on is null) = (method = '')),
  constraint signature_is_given_or_refused check (signed_on is null or refused_on is null),
  constraint signature_refusal_has_a_reason check ((refused_on is null) = (refusal = ''))
);
create index signature_area_idx on signature (area_id);
create index signature_agreement_idx on signature (agreement_id);
create index signature_party_idx on signature (party_id);
create index signature_evidence_idx on signature (evidence_id);
create index signature_changed_by_idx on signature (changed_by);
comment on table signature is 'A signature that was asked for: whose turn, until when, and what came of it. turn 1 for all means any order.';

create table signed_copy (
  version_id   bigint      not null references agreement_version (id) deferrable initially deferred,
  document_id  bigint      not null references document (id) deferrable initially deferred,
  area_id      bigint      not null references area (id) deferrable initially deferred,
  agreement_id bigint      not null references agreement (id) deferrable initially deferred,
  primary key (version_id, document_id)
);
create index signed_copy_document_idx on signed_copy (document_id);
create index signed_copy_area_idx on signed_copy (area_id);
create index signed_copy_agreement_idx on signed_copy (agreement_id);
comment on table signed_copy is 'Files of the agreement as it was signed; who gave them and when stands with the file.';
