-- The mandate of Agder's NFP council as a file and the one before it, and next year's meetings as a draft. Invented, as is all here.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into document (id, area_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
select f.id, c.area_id, f.name, 'text/plain', length(f.content), encode(sha256(f.content), 'hex'), 8, f.came
from nfp_council c, (values
  (20, 'Mandat 2023.txt', convert_to('Oppdiktet fil til utprøving. Mandat for rådet, sak 23/101.', 'UTF8'), timestamptz '2023-03-01 09:00'),
  (21, 'Mandat 2025.txt', convert_to('Oppdiktet fil til utprøving. Revidert mandat for rådet, sak 23/101.', 'UTF8'), timestamptz '2025-01-15 09:00')
) as f (id, name, content, came)
where c.id = 1;
insert into document_chunk (document_id, area_id, number, content)
select d.id, d.area_id, 1, convert_to(case d.id
    when 20 then 'Oppdiktet fil til utprøving. Mandat for rådet, sak 23/101.'
    else 'Oppdiktet fil til utprøving. Revidert mandat for rådet, sak 23/101.' end, 'UTF8')
from document d where d.id in (20, 21);
insert into nfp_mandate_file (council_id, number, area_id, document_id)
select 1, d.id - 19, d.area_id, d.id from document d where d.id in (20, 21);

-- When schools are closed is assumed: week 8 and week 40.
insert into nfp_school_break (id, area_id, name, valid_from, valid_to)
select b.id, c.area_id, b.name, b.monday, b.monday + 5
from nfp_council c, (values
  (1, 'Vinterferie (antatt)', to_date(extract(year from current_date) + 1 || '-8-1', 'IYYY-IW-ID')),
  (2, 'Høstferie (antatt)', to_date(extract(year from current_date) + 1 || '-40-1', 'IYYY-IW-ID'))
) as b (id, name, monday)
where c.id = 1;
insert into nfp_year_plan (id, area_id, council_id, year, meetings, weekday, starts_at, ends_at, place, language, avoid_breaks)
select 1, c.area_id, c.id, extract(year from current_date) + 1, 4, 3, '09:00', '11:30', 'Kristiansand rådhus', 'nb', true
from nfp_council c where c.id = 1;
-- Wednesdays nearest the middle of each month; somebody has moved the third one by a day.
insert into nfp_year_date (id, area_id, plan_id, position, seasons, wanted, day)
select s.season, p.area_id, p.id, s.season, s.season::text, d.wednesday, d.wednesday + case s.season when 3 then 1 else 0 end
from nfp_year_plan p, nfp_year_season s,
  lateral (select make_date(p.year, s.month, 15) + 3 - extract(isodow from make_date(p.year, s.month, 15))::integer as wednesday) d
where p.id = 1;
