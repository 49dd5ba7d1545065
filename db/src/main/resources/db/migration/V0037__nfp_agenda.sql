-- Standing items of agendas and the deadlines of a council's year, which are suggestions nobody has verified; and the packs of papers.

create table nfp_standing_item (
  code        text    primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  version     bigint  not null default 1,
  position    integer not null check (position > 0),
  kind        text    not null check (kind in ('DECISION', 'INFORMATION', 'DISCUSSION')),
  seasons     text    not null default '' check (seasons ~ '^([1-4](,[1-4])*)?$'),
  at_end      boolean not null default false,
  source      text    not null default '',
  verified_by text    not null default '' check (length(verified_by) <= 200),
  verified_on date,
  valid_from  date    not null,
  valid_to    date,
  constraint nfp_standing_item_period_runs_forward check (valid_to > valid_from),
  constraint nfp_standing_item_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null))
);
comment on table nfp_standing_item is 'What stands on the agenda of an NFP council again and again: suggestions, until somebody has verified them.';
comment on column nfp_standing_item.seasons is 'In which of the four ordinary meetings of a year (winter 1, spring 2, autumn 3, before Christmas 4); empty: in every meeting.';
comment on column nfp_standing_item.at_end is 'Stays the last item of an agenda.';

create table nfp_standing_item_text (
  code     text not null references nfp_standing_item (code) deferrable initially deferred,
  language text not null check (language in ('nb', 'nn', 'en')),
  title    text not null check (title <> '' and length(title) <= 300),
  help     text not null default '' check (length(help) <= 1000),
  primary key (code, language)
);
comment on table nfp_standing_item_text is 'What a standing item is called, and what whoever prepares it should think of.';

create table nfp_year_deadline (
  id           bigint  primary key,
  code         text    not null check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  version      bigint  not null default 1,
  month        integer not null check (month between 1 and 12),
  day          integer not null check (day between 1 and 31),
  every_months integer not null default 12 check (every_months in (1, 2, 3, 4, 6, 12)),
  source       text    not null default '',
  verified_by  text    not null default '' check (length(verified_by) <= 200),
  verified_on  date,
  valid_from   date    not null,
  valid_to     date,
  constraint nfp_year_deadline_period_runs_forward check (valid_to > valid_from),
  constraint nfp_year_deadline_is_verified_by_somebody_on_a_day check ((verified_by = '') = (verified_on is null)),
  constraint nfp_year_deadline_is_called_once unique (code)
);
comment on table nfp_year_deadline is 'What an area has to have done by a day of every year, or every so many months from that day on. A day a month does not have is its last.';

create table nfp_year_deadline_text (
  deadline_id bigint not null references nfp_year_deadline (id) deferrable initially deferred,
  language    text   not null check (language in ('nb', 'nn', 'en')),
  title       text   not null check (title <> '' and length(title) <= 300),
  primary key (deadline_id, language)
);
comment on table nfp_year_deadline_text is 'What a deadline of the year is called.';

create sequence nfp_pack_id_seq increment by 50 start with 5000;
create table nfp_pack (
  id          bigint      primary key,
  area_id     bigint      not null references area (id) deferrable initially deferred,
  meeting_id  bigint      not null,
  audience    text        not null check (audience in ('MEMBERS', 'PUBLIC')),
  fingerprint text        not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  pieces      integer     not null check (pieces > 0),
  done        integer     not null default 0 check (done between 0 and pieces),
  document_id bigint      references document (id) deferrable initially deferred,
  asked_by    bigint      not null references person (id) deferrable initially deferred,
  asked_at    timestamptz not null,
  built_at    timestamptz,
  constraint pack_is_built_once unique (meeting_id, audience, fingerprint),
  constraint built_pack_has_its_file check ((document_id is null) = (built_at is null)),
  constraint pack_is_of_a_meeting_of_the_area foreign key (area_id, meeting_id)
    references nfp_meeting (area_id, id) on delete cascade deferrable initially deferred
);
create index nfp_pack_area_idx on nfp_pack (area_id, meeting_id);
create index nfp_pack_document_idx on nfp_pack (document_id);
create index nfp_pack_asked_by_idx on nfp_pack (asked_by);
comment on table nfp_pack is 'The agenda of a meeting and its papers as one PDF, for members or for everybody else, kept as long as what is in it is the same.';
-- A file without its pack would have nobody who says who may read it.
create function pack_takes_its_file_along() returns trigger language plpgsql set search_path = pg_catalog, samrad as $$
begin
  delete from document d where d.id = old.document_id;
  return null;
end $$;
comment on function pack_takes_its_file_along is 'When a pack goes, its file does.';
create trigger pack_takes_its_file_along after delete on nfp_pack for each row execute function pack_takes_its_file_along();
comment on column nfp_pack.fingerprint is 'SHA-256 of what is in it: texts, files, order, and how packs are put together.';
comment on column nfp_pack.done is 'How many of its pieces are in the file that is being made.';

insert into nfp_standing_item (code, position, kind, seasons, at_end, source, valid_from) values
  ('OPEN', 1, 'INFORMATION', '', false, 'eget forslag', '2026-01-01'),
  ('NOTICE', 2, 'DECISION', '', false, 'eget forslag', '2026-01-01'),
  ('MINUTES', 3, 'DECISION', '', false, 'eget forslag', '2026-01-01'),
  ('ACTIONS', 4, 'DISCUSSION', '', false, 'eget forslag', '2026-01-01'),
  ('STATUS', 5, 'INFORMATION', '', false, 'eget forslag', '2026-01-01'),
  ('TEAM', 6, 'INFORMATION', '', false, 'eget forslag', '2026-01-01'),
  ('AGREEMENTS', 7, 'DISCUSSION', '', false, 'eget forslag', '2026-01-01'),
  ('COOPERATION', 8, 'DISCUSSION', '1,3', false, 'eget forslag', '2026-01-01'),
  ('ANNUAL_REPORT', 9, 'DECISION', '1', false, 'eget forslag', '2026-01-01'),
  ('FIDELITY', 10, 'DISCUSSION', '2', false, 'eget forslag', '2026-01-01'),
  ('RESULTS', 11, 'DISCUSSION', '2,4', false, 'eget forslag', '2026-01-01'),
  ('BUDGET', 12, 'DECISION', '3', false, 'eget forslag', '2026-01-01'),
  ('RISK', 13, 'DISCUSSION', '3', false, 'eget forslag', '2026-01-01'),
  ('YEAR_PLAN', 14, 'DECISION', '4', false, 'eget forslag', '2026-01-01'),
  ('SEATS', 15, 'DECISION', '1', false, 'eget forslag', '2026-01-01'),
  ('ANY', 16, 'DISCUSSION', '', true, 'eget forslag', '2026-01-01');

insert into nfp_standing_item_text (code, language, title, help) values
  ('OPEN', 'nb', 'Åpning, opprop og habilitet', 'Noter hvem som er til stede, hvem som møter for hvem, og om noen er inhabile i en sak.'),
  ('OPEN', 'nn', 'Opning, opprop og habilitet', 'Noter kven som er til stades, kven som møter for kven, og om nokon er inhabil i ei sak.'),
  ('OPEN', 'en', 'Opening, roll call and impartiality', ''),
  ('NOTICE', 'nb', 'Godkjenning av innkalling og sakliste', 'Merk av hvis innkallingen kom for sent.'),
  ('NOTICE', 'nn', 'Godkjenning av innkalling og sakliste', 'Merk av dersom innkallinga kom for seint.'),
  ('NOTICE', 'en', 'Approval of notice and agenda', ''),
  ('MINUTES', 'nb', 'Godkjenning av forrige protokoll', 'Merknader som er kommet inn, står under saken.'),
  ('MINUTES', 'nn', 'Godkjenning av førre protokoll', 'Merknader som er komne inn, står under saka.'),
  ('MINUTES', 'en', 'Approval of previous minutes', ''),
  ('ACTIONS', 'nb', 'Oppfølging av tidligere vedtak', 'Listen viser åpne punkter, ansvarlig og frist.'),
  ('ACTIONS', 'nn', 'Oppfølging av tidlegare vedtak', 'Lista viser opne punkt, ansvarleg og frist.'),
  ('ACTIONS', 'en', 'Follow-up of earlier decisions', ''),
  ('STATUS', 'nb', 'Status for området', 'Tallene er frosset da møtet ble kalt inn. Små tall er skjult.'),
  ('STATUS', 'nn', 'Status for området', 'Tala blei frosne då møtet blei kalla inn. Små tal er skjulte.'),
  ('STATUS', 'en', 'Status of the area', ''),
  ('TEAM', 'nb', 'Orientering fra teamet', 'Bemanning, opplæring, veiledning og kapasitet. Ingen enkeltsaker.'),
  ('TEAM', 'nn', 'Orientering frå teamet', 'Bemanning, opplæring, rettleiing og kapasitet. Ingen enkeltsaker.'),
  ('TEAM', 'en', 'Report from the team', ''),
  ('AGREEMENTS', 'nb', 'Avtaler og frister', 'Avtaler uten vedtak, avtaler som løper ut, og forpliktelser med frist.'),
  ('AGREEMENTS', 'nn', 'Avtalar og fristar', 'Avtalar utan vedtak, avtalar som går ut, og plikter med frist.'),
  ('AGREEMENTS', 'en', 'Agreements and deadlines', ''),
  ('COOPERATION', 'nb', 'Samarbeidet med andre tjenester', 'Kontakt i begge retninger, ventetid og saker som ble for tunge.'),
  ('COOPERATION', 'nn', 'Samarbeidet med andre tenester', 'Kontakt i begge retningar, ventetid og saker som blei for tunge.'),
  ('COOPERATION', 'en', 'Cooperation with other services', ''),
  ('ANNUAL_REPORT', 'nb', 'Årsrapport for fjoråret', 'Rapporten er bygd på låste perioder. Fristen for tilskuddsrapport er 1. mars når området har tilskudd.'),
  ('ANNUAL_REPORT', 'nn', 'Årsrapport for fjoråret', 'Rapporten er bygd på låste periodar. Fristen for tilskotsrapport er 1. mars når området har tilskot.'),
  ('ANNUAL_REPORT', 'en', 'Annual report', ''),
  ('FIDELITY', 'nb', 'Programtrofasthet og kjerneelementer', 'Gå gjennom hvilke kjerneelementer som mangler dokumentasjon.'),
  ('FIDELITY', 'nn', 'Programtruskap og kjerneelement', 'Gå gjennom kva kjerneelement som manglar dokumentasjon.'),
  ('FIDELITY', 'en', 'Fidelity and core elements', ''),
  ('RESULTS', 'nb', 'Resultater og læring', 'Se på både god og dårlig utvikling og avtal hva som prøves videre.'),
  ('RESULTS', 'nn', 'Resultat og læring', 'Sjå på både god og dårleg utvikling og avtal kva som blir prøvd vidare.'),
  ('RESULTS', 'en', 'Results and learning', ''),
  ('BUDGET', 'nb', 'Budsjett og kommunal innsats neste år', 'Innspill til budsjettet i hver kommune; husk kommunenes egne frister.'),
  ('BUDGET', 'nn', 'Budsjett og kommunal innsats neste år', 'Innspel til budsjettet i kvar kommune; hugs fristane til kommunane.'),
  ('BUDGET', 'en', 'Budget and municipal contribution next year', ''),
  ('RISK', 'nb', 'Risiko og sårbarhet', 'Nøkkelpersoner, bemanning, personvern og avtaler.'),
  ('RISK', 'nn', 'Risiko og sårbarheit', 'Nøkkelpersonar, bemanning, personvern og avtalar.'),
  ('RISK', 'en', 'Risk and vulnerability', ''),
  ('YEAR_PLAN', 'nb', 'Møteplan og årshjul for neste år', 'Forslaget tar hensyn til kommunestyrenes møteplaner.'),
  ('YEAR_PLAN', 'nn', 'Møteplan og årshjul for neste år', 'Forslaget tek omsyn til møteplanane til kommunestyra.'),
  ('YEAR_PLAN', 'en', 'Meeting plan for next year', ''),
  ('SEATS', 'nb', 'Rådets sammensetning', 'Kontroller at alle deltakerkommuner og bydeler er representert.'),
  ('SEATS', 'nn', 'Samansetjinga av rådet', 'Kontroller at alle deltakarkommunar og bydelar er representerte.'),
  ('SEATS', 'en', 'Composition of the council', ''),
  ('ANY', 'nb', 'Eventuelt', 'Det treffes ikke vedtak under eventuelt.'),
  ('ANY', 'nn', 'Eventuelt', 'Det blir ikkje gjort vedtak under eventuelt.'),
  ('ANY', 'en', 'Any other business', '');

-- The source of the quarterly report says only that it is every third month; the last day of the quarter is assumed.
insert into nfp_year_deadline (id, code, month, day, every_months, source, valid_from) values
  (1, 'GRANT_REPORT', 3, 1, 12, 'tilskuddsregelverket', '2026-01-01'),
  (2, 'QUARTERLY_REPORT', 3, 31, 3, 'programmets resultatstyring', '2026-01-01');

insert into nfp_year_deadline_text (deadline_id, language, title) values
  (1, 'nb', 'Rapport på tilskudd'),
  (1, 'nn', 'Rapport på tilskot'),
  (1, 'en', 'Grant report'),
  (2, 'nb', 'Kvartalsrapport til ledelsen'),
  (2, 'nn', 'Kvartalsrapport til leiinga'),
  (2, 'en', 'Quarterly report to management');
