-- What could stand on the agenda of a planned meeting of an NFP council, computed from facts: the one place that knows.

create or replace function samrad.nfp_suggestion_on(meeting bigint, today date)
returns table (
  kind text, standing text, source text, carried_from bigint, item_kind text, subject text, note text, day date,
  year integer, number integer, figure bigint, place integer)
language sql stable
as $$
  with m as materialized (
    select x.id, x.area_id, x.council_id, x.meeting_day, x.language,
      (array['1', '1', '1', '2', '2', '2', '2', '3', '3', '3', '4', '4'])[extract(month from x.meeting_day)::integer] as season
    from samrad.nfp_meeting x where x.id = $1),
  agreement as materialized (
    select s.*, case m.language when 'nn' then g.name_nn else g.name_nb end as name
    from m
    join samrad.agreement_on($2) s on s.area_id = m.area_id
    join samrad.agreement g on g.id = s.agreement_id),
  fact as (
    select 'ACTION' as kind, 'action/' || a.id as source, 'DISCUSSION' as item_kind, case when i.closed then '' else a.task end as subject,
      a.due_on as day, i.year, i.number, 0::bigint as figure
    from m
    join samrad.nfp_action a on a.council_id = m.council_id and a.area_id = m.area_id and a.state = 'OPEN'
    join samrad.nfp_agenda_item i on i.id = a.item_id and i.meeting_id <> m.id
    union all
    select 'EXPIRY', 'agreement/' || s.agreement_id || '/expires/' || to_char(s.expires_on, 'YYYYMMDD'), 'DECISION', s.name,
      s.expires_on, null, null, 0
    from m, agreement s
    where s.status in ('IN_FORCE', 'EXPIRED') and s.expires_on <= m.meeting_day + 365 and coalesce(s.exit_on > s.expires_on, true)
    union all
    select 'DECISION_MISSING', 'version/' || s.version_id, 'INFORMATION', s.name, s.since, null, null, s.to_adopt - s.adopted
    from agreement s
    where s.status = 'ADOPTION'
    union all
    select 'OVERDUE', 'obligation/' || o.id || '/due/' || to_char(d.due_on, 'YYYYMMDD'), 'DISCUSSION', o.title, d.due_on, null, null, d.times
    from (
      select x.obligation_id, x.agreement_id, min(x.due_on) as due_on, count(*) as times
      from m
      join samrad.obligation_due($2 - 1) x on x.area_id = m.area_id and coalesce(x.done_on > $2, true)
      group by x.obligation_id, x.agreement_id) d
    join samrad.obligation o on o.id = d.obligation_id
    join agreement s on s.agreement_id = d.agreement_id and s.status = 'IN_FORCE'
    union all
    select 'DEADLINE', 'deadline/' || l.id || '/day/' || to_char(n.due_on, 'YYYYMMDD'), 'INFORMATION', t.title, n.due_on, null, null, 0
    from m
    join samrad.nfp_year_deadline l on daterange(l.valid_from, l.valid_to) @> m.meeting_day
    join samrad.nfp_year_deadline_text t on t.deadline_id = l.id and t.language = m.language
    cross join generate_series(0, 23) k
    cross join lateral (
      select make_date(extract(year from m.meeting_day)::integer, l.month, 1) + make_interval(months => k * l.every_months) as month) f
    cross join lateral (
      select (f.month + make_interval(days => least(
        l.day, extract(day from f.month + interval '1 month' - interval '1 day')::integer) - 1))::date as due_on) n
    where n.due_on >= m.meeting_day and n.due_on < m.meeting_day + 92 and not exists (
      select from samrad.nfp_agenda_item i
      where i.council_id = m.council_id and i.source <> '' and i.source = 'deadline/' || l.id || '/day/' || to_char(n.due_on, 'YYYYMMDD') and i.state <> 'OPEN'))
  select 'CARRIED', '', '', i.id, i.kind, i.title, '', e.meeting_day, i.year, i.number, 0::bigint, 1
  from m
  join samrad.nfp_meeting e on e.council_id = m.council_id and e.id <> m.id and e.state in ('MINUTES', 'APPROVED', 'CANCELLED')
    and (e.meeting_day, e.id) < (m.meeting_day, m.id)
  join samrad.nfp_agenda_item i on i.meeting_id = e.id and i.council_id = e.council_id and i.state in ('OPEN', 'CARRIED')
  where not exists (select from samrad.nfp_agenda_item n where n.carried_from = i.id)
    and not exists (select from samrad.nfp_standing_item s where s.code = i.standing and s.seasons = '')
  union all
  select 'STANDING', s.code, '', null, s.kind, t.title, t.help, null, null, null, 0, 3
  from m
  join samrad.nfp_standing_item s on daterange(s.valid_from, s.valid_to) @> m.meeting_day and (s.seasons = '' or s.seasons like '%' || m.season || '%')
  join samrad.nfp_standing_item_text t on t.code = s.code and t.language = m.language
  where not exists (select from samrad.nfp_agenda_item i where i.meeting_id = m.id and i.standing = s.code)
  union all
  select f.kind, '', f.source, null, f.item_kind, f.subject, '', f.day, f.year, f.number, f.figure, 2
  from m, fact f
  where not exists (
    select from samrad.nfp_agenda_item i
    join samrad.nfp_meeting e on e.id = i.meeting_id
    where i.council_id = m.council_id and i.source <> '' and i.source = f.source and (e.id = m.id or e.state in ('PLANNED', 'CALLED', 'STARTED')))
$$;
comment on function samrad.nfp_suggestion_on is 'What could stand on the agenda of a meeting as known on a day and does not yet: undecided items of earlier meetings, standing items of the season, and facts that call for it. Nothing of a closed item but its number, but for whoever carries it on.';
