-- Where every agreement stands on a day: the one place that computes it from facts. Days recorded ahead count from their day on.

create or replace function samrad.version_on(day date)
returns table (
  version_id bigint, agreement_id bigint, area_id bigint, number integer, wording_id bigint, in_force_on date, expires_on date,
  notice_months integer, created_on date, review_on date, sent_on date, to_adopt bigint, adopted bigint, rejected bigint,
  adopted_on date, to_sign bigint, signed bigint, signed_on date, in_force boolean, superseded boolean)
language sql stable parallel safe
as $$
  select v.id, v.agreement_id, v.area_id, v.number, v.wording_id, v.in_force_on, v.expires_on, v.notice_months, v.created_on,
    case when v.review_on <= $1 then v.review_on end, case when v.sent_on <= $1 then v.sent_on end,
    p.to_adopt, p.adopted, p.rejected, case when p.to_adopt = p.adopted then p.adopted_on end,
    p.to_sign, p.signed, case when p.to_sign = p.signed then p.signed_on end,
    coalesce(v.sent_on <= $1 and p.to_adopt = p.adopted and p.to_sign = p.signed and p.to_sign > 0 and v.in_force_on <= $1, false),
    coalesce(v.superseded_on <= $1, false)
  from samrad.agreement_version v
  cross join lateral (
    select count(*) filter (where vp.adopts) as to_adopt,
      count(*) filter (where vp.adopts and a.stands) as adopted,
      count(*) filter (where vp.adopts and a.outcome = 'REJECTED' and a.decided_on <= $1) as rejected,
      max(greatest(a.decided_on, a.condition_met_on)) filter (where vp.adopts and a.stands) as adopted_on,
      count(*) filter (where vp.signs) as to_sign,
      count(*) filter (where vp.signs and s.signed_on <= $1) as signed,
      max(s.signed_on) filter (where vp.signs and s.signed_on <= $1) as signed_on
    from samrad.agreement_version_party vp
    left join lateral (
      select d.outcome, d.decided_on, d.condition_met_on,
        d.decided_on <= $1 and (d.outcome = 'ADOPTED' or (d.outcome = 'ADOPTED_WITH_CONDITION' and d.condition_met_on <= $1)) as stands
      from samrad.adoption d where d.version_id = vp.version_id and d.party_id = vp.party_id) a on true
    left join samrad.signature s on s.version_id = vp.version_id and s.party_id = vp.party_id
    where vp.version_id = v.id) p
  where v.created_on <= $1 and coalesce(v.discarded_on > $1, true)
$$;
comment on function samrad.version_on is 'Every version that exists on a day with how many have adopted and signed it by then. A condition must be met before an adoption counts.';

create or replace function samrad.agreement_on(day date)
returns table (
  agreement_id bigint, area_id bigint, status text, version_id bigint, number integer, draft_id bigint, draft_number integer,
  in_force_on date, expires_on date, exit_on date, to_adopt bigint, adopted bigint, to_sign bigint, signed bigint, since date)
language sql stable parallel safe
as $$
  select a.id, a.area_id,
    case
      when e.exit_on < $1 and e.kind = 'REPLACED' then 'REPLACED'
      when e.exit_on < $1 then 'TERMINATED'
      when c.in_force and c.expires_on < $1 then 'EXPIRED'
      when c.in_force then 'IN_FORCE'
      when c.sent_on is not null and c.adopted < c.to_adopt then 'ADOPTION'
      when c.sent_on is not null and c.signed < c.to_sign then 'SIGNING'
      when c.sent_on is not null then 'SIGNED'
      when d.review_on is not null then 'REVIEW'
      when d.version_id is not null then 'DRAFT'
      else 'DISCARDED'
    end,
    coalesce(c.version_id, d.version_id), coalesce(c.number, d.number), d.version_id, d.number,
    coalesce(c.in_force_on, d.in_force_on), coalesce(c.expires_on, d.expires_on), e.exit_on,
    coalesce(c.to_adopt, 0), coalesce(c.adopted, 0), coalesce(c.to_sign, 0), coalesce(c.signed, 0),
    case
      when e.exit_on < $1 then e.exit_on + 1
      when c.in_force and c.expires_on < $1 then c.expires_on + 1
      when c.in_force then greatest(c.in_force_on, c.signed_on)
      when c.sent_on is not null and c.adopted < c.to_adopt then c.sent_on
      when c.sent_on is not null and c.signed < c.to_sign then coalesce(c.adopted_on, c.sent_on)
      when c.sent_on is not null then c.signed_on
      else coalesce(d.review_on, d.created_on, a.created_on)
    end
  from samrad.agreement a
  left join lateral (
    select v.* from samrad.version_on($1) v
    where v.agreement_id = a.id and v.sent_on is not null and not v.superseded
    order by v.in_force desc, v.number desc limit 1) c on true
  left join lateral (
    select v.* from samrad.version_on($1) v
    where v.agreement_id = a.id and v.sent_on is null
    order by v.number desc limit 1) d on true
  left join lateral (
    select x.kind, x.exit_on from samrad.agreement_end x
    where x.agreement_id = a.id and x.kind <> 'WITHDRAWAL' and coalesce(x.revoked_on > $1, true) and x.notice_on <= $1
    order by x.exit_on limit 1) e on true
  where a.created_on <= $1
$$;
comment on function samrad.agreement_on is 'Every agreement that exists on a day and where it stands. The version in force comes first, then the newest that was sent; a draft stands beside it.';
