-- What people are to be told about, computed from facts and a day: the one place that knows the deadlines of agreements and actions.

create or replace function samrad.notice_source(day date)
returns table (
  subject text, kind text, day_of date, deadline date, area_id bigint, agreement_id bigint, party_id bigint, version_number integer,
  figure integer, ahead boolean, audience text)
language sql stable
as $$
  with standing as materialized (
    select a.*, v.notice_months, t.notice_months as usual_months
    from samrad.agreement_on($1) a
    join samrad.agreement g on g.id = a.agreement_id
    join samrad.agreement_type t on t.code = g.type_code
    join samrad.agreement_version v on v.id = a.version_id
    where a.status <> 'DISCARDED'),
  version as materialized (
    select v.* from samrad.version_on($1) v where v.sent_on is not null),
  meeting as (
    select s.version_id, vp.party_id, m.id, m.paper_deadline
    from standing s
    join samrad.agreement_version_party vp on vp.version_id = s.version_id and vp.adopts
    join samrad.agreement_party p on p.id = vp.party_id
    cross join lateral (
      select c.id, c.paper_deadline from samrad.council_meeting c
      where c.unit_id = p.unit_id and c.body = p.deciding_body and not c.cancelled and c.paper_deadline >= $1
      order by c.paper_deadline limit 1) m
    where s.status = 'ADOPTION' and not exists (
      select from samrad.adoption d
      where d.version_id = vp.version_id and d.party_id = vp.party_id and (d.decided_on is not null or d.agenda_on >= $1)))
  select 'agreement/' || s.agreement_id, 'EXPIRY', null::date, s.expires_on, s.area_id, s.agreement_id, null::bigint, s.number, 0, true, 'HOST'
  from standing s
  where s.status in ('IN_FORCE', 'EXPIRED') and s.expires_on is not null and coalesce(s.exit_on > s.expires_on, true)
  union all
  select 'agreement/' || s.agreement_id, 'NOTICE_DAY', null, n.last, s.area_id, s.agreement_id, null, s.number, 0, true, 'HOST'
  from standing s
  cross join lateral (
    select (s.expires_on - make_interval(months => coalesce(s.notice_months, s.usual_months)))::date as last) n
  where s.status = 'IN_FORCE' and s.exit_on is null and n.last < s.expires_on
  union all
  select 'end/' || e.id, 'EXIT', null, e.exit_on, e.area_id, e.agreement_id, e.party_id, s.number, 0, true, 'HOST'
  from samrad.agreement_end e
  join standing s on s.agreement_id = e.agreement_id
  where e.kind in ('NOTICE', 'WITHDRAWAL') and e.notice_on <= $1 and coalesce(e.revoked_on > $1, true) and e.exit_on > e.notice_on
  union all
  select 'signature/' || g.id, 'SIGNING_DUE', null, g.due_on, g.area_id, g.agreement_id, g.party_id, v.number, 0, true, 'BOTH'
  from samrad.signature g
  join version v on v.version_id = g.version_id and not v.superseded
  where g.asked_on <= $1 and coalesce(g.signed_on > $1, true) and coalesce(g.refused_on > $1, true)
  union all
  select 'version/' || v.version_id || '/party/' || m.party_id || '/meeting/' || m.id, 'PAPER_DEADLINE', null, m.paper_deadline,
    v.area_id, v.agreement_id, m.party_id, v.number, 0, true, 'CONTACT'
  from meeting m
  join version v on v.version_id = m.version_id
  union all
  select 'obligation/' || o.obligation_id || '/due/' || to_char(o.due_on, 'YYYYMMDD'), 'OBLIGATION', null, o.due_on, o.area_id,
    o.agreement_id, o.party_id, s.number, 0, true, 'BOTH'
  from samrad.obligation_due($1 + (
    select max(n.ahead::integer) from samrad.notice_plan p, unnest(string_to_array(p.days, ',')) n (ahead))) o
  join standing s on s.agreement_id = o.agreement_id and s.status = 'IN_FORCE'
  where coalesce(o.done_on > $1, true)
  union all
  select 'action/' || x.id, 'ACTION_DUE', null, x.due_on, x.area_id, null, null, 0, 0, true, 'OWNER'
  from samrad.nfp_action x
  where x.due_on is not null and (x.state = 'OPEN' or x.closed_on > $1)
  union all
  select 'version/' || v.version_id || '/party/' || vp.party_id, 'DECISION_NEEDED', v.sent_on, v.sent_on, v.area_id, v.agreement_id,
    vp.party_id, v.number, v.adopted::integer, false, 'CONTACT'
  from version v
  join samrad.agreement_version_party vp on vp.version_id = v.version_id and vp.adopts
  where not v.superseded
  union all
  select 'version/' || v.version_id || '/party/' || d.party_id, 'VERSION_OUTDATED', w.superseded_on, w.superseded_on, v.area_id, v.agreement_id,
    d.party_id, n.number, 0, false, 'CONTACT'
  from version v
  join samrad.agreement_version w on w.id = v.version_id
  join samrad.adoption d on d.version_id = v.version_id and d.decided_on <= w.superseded_on
  cross join lateral (
    select max(x.number) as number from version x where x.agreement_id = v.agreement_id and x.number > v.number) n
  where v.superseded and n.number is not null
  union all
  select 'version/' || v.version_id, 'ALL_ADOPTED', v.sent_on, v.adopted_on, v.area_id, v.agreement_id, null, v.number, 0, false, 'ALL'
  from version v
  where not v.superseded and v.to_adopt > 0 and v.adopted = v.to_adopt
  union all
  select 'signature/' || g.id, 'SIGNATURE_NEEDED', g.asked_on, g.asked_on, g.area_id, g.agreement_id, g.party_id, v.number, 0, false, 'BOTH'
  from samrad.signature g
  join version v on v.version_id = g.version_id and not v.superseded
  where g.asked_on <= $1 and coalesce(g.signed_on > $1, true) and coalesce(g.refused_on > $1, true) and not exists (
    select from samrad.signature b
    where b.version_id = g.version_id and b.turn < g.turn and coalesce(b.signed_on > $1, true))
  union all
  select 'signature/' || g.id, 'SIGNATURE_REJECTED', g.refused_on, g.refused_on, g.area_id, g.agreement_id, g.party_id, v.number, 0, false, 'HOST'
  from samrad.signature g
  join version v on v.version_id = g.version_id
  where g.refused_on <= $1
  union all
  select 'version/' || v.version_id, 'IN_FORCE', v.in_force_on, greatest(v.in_force_on, v.signed_on), v.area_id, v.agreement_id, null, v.number,
    0, false, 'ALL'
  from version v
  where v.in_force and not v.superseded
  union all
  select 'end/' || e.id, 'WITHDRAWAL_RECEIVED', e.notice_on, e.exit_on, e.area_id, e.agreement_id, e.party_id, s.number, 0, false, 'ALL'
  from samrad.agreement_end e
  join standing s on s.agreement_id = e.agreement_id
  where e.kind in ('NOTICE', 'WITHDRAWAL') and e.party_id is not null and e.notice_on <= $1 and coalesce(e.revoked_on > $1, true)
$$;
comment on function samrad.notice_source is 'Deadlines ahead or passed (ahead), and what has happened (day_of), as known on a day, each with who is to be told: HOST, CONTACT of the party, BOTH, ALL contacts of the agreement and the host, or the OWNER of an action, which is the council''s secretary while nobody has taken it on.';
