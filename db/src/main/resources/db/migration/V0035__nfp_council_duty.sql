-- Which rules hold in NFP councils of a type, as reference data; the files of mandates; and what the nightly check tells of seats.

create sequence nfp_council_duty_id_seq increment by 50 start with 5000;
create table nfp_council_duty (
  id          bigint primary key,
  version     bigint not null default 1,
  type        text   not null check (type in ('ADMINISTRATIVE', 'JOINT_BOARD', 'OTHER')),
  duty        text   not null check (duty in ('ONE_LEADER', 'ONE_DEPUTY_LEADER', 'ONE_SECRETARY', 'EVERY_UNIT_REPRESENTED', 'QUORUM', 'NOTICE', 'MINUTES', 'OPEN_MEETINGS', 'IMPARTIALITY', 'GENDER_BALANCE')),
  force       text   not null check (force in ('ENFORCED', 'OFFERED', 'NOT_ASKED')),
  source_nb   text   not null check (source_nb <> '' and length(source_nb) <= 300),
  source_nn   text   not null check (source_nn <> '' and length(source_nn) <= 300),
  source_en   text   not null check (source_en <> '' and length(source_en) <= 300),
  verified_by text   not null default '' check (length(verified_by) <= 200),
  verified_on date,
  constraint duty_is_stated_once_for_a_type unique (type, duty),
  constraint there_is_one_leader_in_every_type check (duty <> 'ONE_LEADER' or force = 'ENFORCED'),
  constraint duty_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table nfp_council_duty is 'How a rule holds in NFP councils of a type: enforced, offered or not asked for. What each rule does is in the program; which paragraph it comes from is not verified until somebody has compared it with the law.';
comment on column nfp_council_duty.force is 'ENFORCED: what breaks it is refused, or shown where nobody could refuse it. OFFERED: councils may work by it. NOT_ASKED: it is about other councils.';

insert into nfp_council_duty (id, type, duty, force, source_nb, source_nn, source_en)
select (t.place - 1) * 10 + d.place, t.type, d.duty, d.forces[t.place], d.nb, d.nn, d.en
from (values (1, 'ADMINISTRATIVE'), (2, 'JOINT_BOARD'), (3, 'OTHER')) as t (place, type)
cross join (values
  (1, 'ONE_LEADER', array['ENFORCED', 'ENFORCED', 'ENFORCED'], 'Samråds eget valg', 'Samråd sitt eige val', 'Samråd''s own choice'),
  (2, 'ONE_DEPUTY_LEADER', array['ENFORCED', 'ENFORCED', 'OFFERED'], 'Samråds eget valg', 'Samråd sitt eige val', 'Samråd''s own choice'),
  (3, 'ONE_SECRETARY', array['OFFERED', 'ENFORCED', 'OFFERED'], 'Samråds eget valg', 'Samråd sitt eige val', 'Samråd''s own choice'),
  (4, 'EVERY_UNIT_REPRESENTED', array['OFFERED', 'ENFORCED', 'OFFERED'], 'Kommuneloven § 20-3', 'Kommunelova § 20-3', 'Local Government Act § 20-3'),
  (5, 'QUORUM', array['OFFERED', 'ENFORCED', 'OFFERED'], 'Kommuneloven § 11-9', 'Kommunelova § 11-9', 'Local Government Act § 11-9'),
  (6, 'NOTICE', array['OFFERED', 'ENFORCED', 'OFFERED'], 'Kommuneloven kapittel 11', 'Kommunelova kapittel 11', 'Local Government Act chapter 11'),
  (7, 'MINUTES', array['OFFERED', 'ENFORCED', 'OFFERED'], 'Kommuneloven § 11-4', 'Kommunelova § 11-4', 'Local Government Act § 11-4'),
  (8, 'OPEN_MEETINGS', array['OFFERED', 'ENFORCED', 'OFFERED'], 'Kommuneloven § 11-5', 'Kommunelova § 11-5', 'Local Government Act § 11-5'),
  (9, 'IMPARTIALITY', array['ENFORCED', 'ENFORCED', 'OFFERED'], 'Kommuneloven § 11-10 og forvaltningsloven § 6', 'Kommunelova § 11-10 og forvaltningslova § 6', 'Local Government Act § 11-10 and Public Administration Act § 6'),
  (10, 'GENDER_BALANCE', array['NOT_ASKED', 'ENFORCED', 'NOT_ASKED'], 'Kommuneloven § 7-5 f.', 'Kommunelova § 7-5 f.', 'Local Government Act § 7-5 f.')
) as d (place, duty, forces, nb, nn, en);

create table nfp_mandate_file (
  council_id  bigint  not null,
  number      integer not null check (number > 0),
  area_id     bigint  not null references area (id) deferrable initially deferred,
  document_id bigint  not null unique references document (id) deferrable initially deferred,
  primary key (council_id, number),
  constraint mandate_file_is_of_a_council_of_the_area foreign key (area_id, council_id)
    references nfp_council (area_id, id) deferrable initially deferred
);
create index nfp_mandate_file_area_idx on nfp_mandate_file (area_id, council_id);
comment on table nfp_mandate_file is 'The mandate of an NFP council as a file. The highest number is the one that counts, those before it are its history. Append-only.';

alter table area_finding drop constraint area_finding_subject_check;
alter table area_finding add constraint area_finding_subject_check check (subject ~ '^(area|membership|seat)/\d+$');
alter table area_finding drop constraint area_finding_kind_check;
alter table area_finding add constraint area_finding_kind_check
  check (kind in ('NO_HOST', 'HOST_NOT_MEMBER', 'MEMBER_CEASED', 'NO_MEMBERS', 'SEAT_OUTSIDE'));
