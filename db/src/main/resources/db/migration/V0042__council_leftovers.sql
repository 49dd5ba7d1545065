-- What councils were still to have: meetings in the search, rules of types with days, seats that come back.

-- As no.samrad.shared.SearchText folds what is typed.
create function folded(words text) returns text language sql immutable strict parallel safe cost 1000
return pg_catalog.replace(pg_catalog.translate(pg_catalog.lower(words), 'åäáàâãéèêëíìîïóòôõöøúùûüýñçčšžđŋŧ', 'aaaaaaeeeeiiiioooooouuuuynccszdnt'), 'æ', 'ae');
comment on function folded is 'Letters without case and diacritics, for searches.';

create index nfp_agenda_item_title_idx on nfp_agenda_item using gin (folded(title) gin_trgm_ops);
create index nfp_agenda_item_public_title_idx on nfp_agenda_item using gin (folded(public_title) gin_trgm_ops) where closed;
create index nfp_meeting_council_day_idx on nfp_meeting (council_id, meeting_day);

create sequence nfp_duty_force_id_seq increment by 50 start with 5000;
create table nfp_duty_force (
  id         bigint primary key,
  duty_id    bigint not null references nfp_council_duty (id) deferrable initially deferred,
  force      text   not null check (force in ('ENFORCED', 'OFFERED', 'NOT_ASKED')),
  valid_from date,
  valid_to   date,
  constraint duty_force_period_runs_forward check (valid_to > valid_from),
  constraint duty_has_one_force_a_day
    exclude using gist (duty_id with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred
);
create index nfp_duty_force_duty_idx on nfp_duty_force (duty_id);
comment on table nfp_duty_force is 'How a rule holds in NFP councils of a type, and on which days: meetings keep the force of their day. The first has no first day.';
comment on column nfp_duty_force.force is 'ENFORCED: what breaks it is refused, or shown where nobody could refuse it. OFFERED: councils may work by it. NOT_ASKED: it is about other councils.';

insert into nfp_duty_force (id, duty_id, force) select d.id, d.id, d.force from nfp_council_duty d;
alter table nfp_council_duty drop constraint there_is_one_leader_in_every_type, drop column force;
comment on table nfp_council_duty is 'A rule of NFP councils of a type; how it holds on which days is in nfp_duty_force. What each rule does is in the program; which paragraph it comes from is not verified until somebody has compared it with the law.';
comment on column nfp_council_seat.sole is 'Nobody else may have the function that day, by the type of the council as its rules are on the last day of the seat.';

create function one_leader_in_every_type() returns trigger language plpgsql set search_path = pg_catalog, samrad as $$
begin
  if new.force <> 'ENFORCED' and exists (select from nfp_council_duty d where d.id = new.duty_id and d.duty = 'ONE_LEADER') then
    raise check_violation using message = 'There is one leader in every type of council.', constraint = 'there_is_one_leader_in_every_type';
  end if;
  return new;
end $$;
comment on function one_leader_in_every_type is 'Refuses another force of the rule of the one leader.';
create trigger there_is_one_leader_in_every_type before insert or update on nfp_duty_force
  for each row execute function one_leader_in_every_type();

comment on table nfp_year_plan is 'What an NFP council wants of its ordinary meetings of a year. Once confirmed, its days are planned meetings and live there; days that are no meetings may be proposed anew.';

create sequence nfp_seat_cut_id_seq increment by 50 start with 5000;
create table nfp_seat_cut (
  id         bigint      primary key,
  area_id    bigint      not null references area (id) deferrable initially deferred,
  seat_id    bigint      not null references nfp_council_seat (id) on delete cascade deferrable initially deferred,
  valid_from date        not null,
  valid_to   date,
  left_from  date        not null,
  left_to    date,
  cut_at     timestamptz not null,
  constraint seat_cut_runs_forward check (valid_to > valid_from and left_to > left_from)
);
create index nfp_seat_cut_area_idx on nfp_seat_cut (area_id);
create index nfp_seat_cut_seat_idx on nfp_seat_cut (seat_id);
comment on table nfp_seat_cut is 'A seat had these days before its unit was a member of the area on fewer, and left_from to left_to afterwards. It can be put back while it has those still and the unit is a member again.';
