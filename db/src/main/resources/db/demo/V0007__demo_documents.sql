-- A file, so that there is one to look at: the paper the host of Agder signed the data-processing agreement on.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into document (id, area_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
select 1, s.area_id, 'Underskrevet databehandleravtale.txt', 'text/plain', length(f.content), encode(sha256(f.content), 'hex'), s.changed_by, current_date - 20 + time '08:30'
from signature s, (select convert_to('Oppdiktet fil til utprøving. Underskrevet på papir.', 'UTF8') as content) f
where s.id = 301;
insert into document_chunk (document_id, area_id, number, content)
select d.id, d.area_id, 1, convert_to('Oppdiktet fil til utprøving. Underskrevet på papir.', 'UTF8') from document d where d.id = 1;
update signature set evidence_id = 1 where id = 301;

-- What the parties of Agder's agreement with the national office owe, one of it late, and a dispute about premises.
insert into obligation (id, area_id, agreement_id, party_id, owner_name, title, details, rhythm, evidence, first_due)
select 1, p.area_id, 2, p.id, 'Kommunalsjef oppvekst', 'Sende årsrapport', '', 'YEARLY', 'DOCUMENT', current_date - 20 from agreement_party p where p.agreement_id = 2 order by p.id limit 1;
insert into obligation (id, area_id, agreement_id, party_id, owner_name, title, details, rhythm, evidence, first_due)
select 2, p.area_id, 2, p.id, '', 'Holde samarbeidsmøte', '', 'QUARTERLY', 'NOTE', current_date + 25 from agreement_party p where p.agreement_id = 2 order by p.id limit 1;
insert into deviation (id, area_id, agreement_id, kind, party_id, description, opened_on)
select 1, p.area_id, 2, 'PREMISES', p.id, 'Teamet mangler et rom for samtaler i ett av lokalene.', current_date - 30 from agreement_party p where p.agreement_id = 2 order by p.id limit 1;
