-- What is seen of the demo's figures outside the team, as Samråd decides it now; where numbers of a phase and of all so far contradicted each
-- other, they are put right.

update period_figure f set numerator = n.numerator
from (values (306, 32, 24), (305, 32, 30), (304, 32, 36), (303, 32, 42), (302, 32, 47), (301, 32, 52), (202, 32, 63), (201, 32, 73), (102, 32, 32), (101, 32, 35))
  as n (period_id, version_id, numerator)
where f.period_id = n.period_id and f.version_id = n.version_id and f.revision = 1 and f.unit_id is null;
update period_figure f set people = n.people
from (values (203, 9, 15), (202, 9, 16), (201, 9, 17), (103, 10, 11)) as n (period_id, version_id, people)
where f.period_id = n.period_id and f.version_id = n.version_id and f.revision = 1 and f.unit_id is null;

-- Participants of a day stay with the team; of all so far nothing shows that few have been added to.
update period_figure f set outside = 'HIDDEN'
where f.revision = 1 and f.unit_id is null and f.id between 1000001 and 1999999
  and (f.version_id in (13, 37) or f.version_id = 32 and f.period_id in (101, 102));

update period_figure f set people = w.people
from (
  select p.id as period_id, h.people from reporting_period p
  join period_figure h on h.period_id = p.id and h.revision = 1 and h.unit_id is null and h.version_id = 12) w
where f.period_id = w.period_id and f.revision = 1 and f.unit_id is null and f.version_id = 40 and f.id between 1000001 and 1999999;

-- The checksum covers them: that of no.samrad.reporting.Seal.
update period_revision r set sha256 = encode(sha256(convert_to(l.text, 'UTF8')), 'hex')
from (
  select x.period_id, string_agg(x.line, E'\n' order by x.line collate "C") as text
  from (
    select f.period_id, concat_ws('|', f.version_id, coalesce(f.unit_id, 0), trim_scale(f.numerator), trim_scale(f.denominator), f.people, f.verdict,
      f.norms, f.outside) as line
    from period_figure f where f.revision = 1
    union all
    select c.period_id, concat_ws('|', 'COUNT', c.kind, coalesce(c.unit_id, 0), coalesce(c.set_code, ''), c.mark, c.state, coalesce(c.value::text, ''))
    from period_count c where c.revision = 1
    union all
    select n.period_id, concat_ws('|', n.indicator_id, n.cause, n.action) from narrative n where n.revision = 1) x
  group by x.period_id) l
where r.period_id = l.period_id and r.revision = 1
  and exists (select from period_figure f where f.period_id = r.period_id and f.revision = 1 and f.id between 1000001 and 1999999);
