-- The mandate of Agder's NFP council as a file, and the one before it, so that there is something to open. Invented, as is all here.

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
