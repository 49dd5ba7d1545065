-- Extracts and yearly counts for ./run: what Agder's team has taken in, a file that was refused, and invented counts of areas without cases.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into participation_count (id, area_id, counted_on, included, active, completed, departed, derived, source)
select c.id, a.id, c.day::date, c.included, c.active, c.completed, c.departed, c.derived, c.source
from (values
  (11, 'oslo', '2023-12-31', 212, 88, 74, 50, 'DEPARTED', 'Oppdiktet årsmelding for Oslo 2023'),
  (12, 'oslo', '2024-12-31', 247, 93, 92, 62, '', 'Oppdiktet årsmelding for Oslo 2024'),
  (13, 'oslo', '2025-12-31', 281, 96, 112, 73, '', 'Oppdiktet årsmelding for Oslo 2025'),
  (14, 'trondelag', '2024-12-31', 58, 41, 6, 11, '', 'Oppdiktet årsmelding for Trøndelag 2024'),
  (15, 'trondelag', '2025-12-31', 83, 52, 14, 17, 'ACTIVE', 'Oppdiktet årsmelding for Trøndelag 2025')
) as c (id, area, day, included, active, completed, departed, derived, source)
join area a on a.slug = c.area;

insert into extract_run (id, area_id, kind, state, sha256, bytes, started_by, started_at, confirmed_by, changed_at, row_count, same_count,
  problem_count, fingerprint, counts, changes, problems)
select r.id, a.id, r.kind, r.state, encode(sha256(r.state::bytea), 'hex'), r.bytes, r.person, (current_date - r.ago) + time '09:10', r.confirmed,
  (current_date - r.ago) + time '09:14', r.lines, r.same, r.faults, encode(sha256(r.kind::bytea), 'hex'), r.counts, r.changes, r.problems
from (values
  (1, 'agder', 'COURSES', 'REFUSED', 4210, 9, null::bigint, 12, 24, 20, 3, '[]', '[]',
   '[{"line":6,"column":"henvist","reason":"gate.rule.CLOSED","details":"[\"DPIA\",\"2023-01-09\"]"},{"line":11,"column":"samtaler","reason":"extract.LineProblem.TALK_UNREADABLE","details":"[]"},{"line":19,"column":"inkludert","reason":"participation.rule.TOO_FEW_CONVERSATIONS","details":"[\"1\",\"2\"]"}]'),
  (2, 'agder', 'COURSES', 'UNCHANGED', 4180, 9, null, 11, 24, 24, 0, '[]', '[]', '[]'),
  (3, null, 'COUNTS', 'DONE', 412, 7, 7, 9, 3, 1, 0, '[{"kind":"COUNT_NEW","number":2}]',
   '[{"kind":"COUNT_NEW","line":2,"what":"Oslo 2025-12-31","from":"","to":"281 96 112 73"},{"kind":"COUNT_NEW","line":3,"what":"Trøndelag 2025-12-31","from":"","to":"83 52 14 17"}]', '[]')
) as r (id, area, kind, state, bytes, person, confirmed, ago, lines, same, faults, counts, changes, problems)
left join area a on a.slug = r.area;
