-- What items of the called meeting of Agder's council say, their papers, one closed and one that came late, who has read what and a note
-- only its author sees. Everything is invented.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

update nfp_agenda_item set description = d.words
from (values
  (8, 'Vertskommunen har lagt fram budsjett for neste år. Lønn utgjør det meste, og andelen til hver kommune følger folketallet.'),
  (12, 'Teamet i øst har i dag to kontorer. Ett felles lokale gir kortere vei mellom kolleger og lavere leie fra andre år.'),
  (13, 'Flere blir henvist så sent at de faller utenfor kriteriene. Teamet foreslår en felles rutine med jordmødrene.'),
  (16, E'Avtalen er sendt alle kommunene i området. Noen har gjort vedtak, andre venter på møte i kommunestyret.\n\nRådet får en oversikt over hvem som mangler, og når de møtes.'),
  (17, E'Stillingen har vært lyst ut i tre uker. Intervjuene er gjennomført av vertskommunen og to av deltakerkommunene.\n\nVurderingen av søkerne ligger ved.'),
  (18, 'Rådet ser på hva det har gjort i år, og hva det vil gjøre annerledes.')
) as d (id, words)
where nfp_agenda_item.id = d.id;

insert into nfp_agenda_item (id, area_id, council_id, meeting_id, position, kind, title, description, proposal, minutes, year, number, added_late)
select 22, m.area_id, m.council_id, m.id, 4, 'DECISION', 'Felles søknad om tilskudd', 'Utlysningen kom etter at møtet var kalt inn, og fristen er før neste møte.',
  'Rådet tilrår at vertskommunen søker på vegne av området.', 15, m.year, n.items + 1, true
from nfp_meeting m
join nfp_number_counter n on n.council_id = m.council_id and n.year = m.year
where m.id = 6;
update nfp_number_counter n set items = n.items + 1 from nfp_meeting m where m.id = 6 and n.council_id = m.council_id and n.year = m.year;

insert into document (id, area_id, file_name, media_type, bytes, sha256, uploaded_by, uploaded_at)
select f.id, i.area_id, f.name, f.media_type, length(convert_to(f.content, 'UTF8')), encode(sha256(convert_to(f.content, 'UTF8')), 'hex'), 8, now() - interval '3 days'
from (values
  (121, 16, 'Status for vedtakene.pdf', 'application/pdf', $file$%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 226 >>
stream
BT /F1 20 Tf 72 760 Td (Status for vedtakene) Tj /F1 11 Tf 0 -34 Td 16 TL (Oppdiktet notat til utproving.) Tj T* (Fem av tretten kommuner har gjort vedtak om avtalen.) Tj T* (To venter til neste mote i kommunestyret.) Tj T* ET
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000058 00000 n 
0000000115 00000 n 
0000000241 00000 n 
0000000518 00000 n 
trailer
<< /Size 6 /Root 1 0 R >>
startxref
588
%%EOF
$file$),
  (122, 17, 'Vurdering.pdf', 'application/pdf', $file$%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 181 >>
stream
BT /F1 20 Tf 72 760 Td (Vurdering av sokere) Tj /F1 11 Tf 0 -34 Td 16 TL (Oppdiktet vurdering til utproving. Ingen virkelige personer.) Tj T* (Tre sokere var til intervju.) Tj T* ET
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000058 00000 n 
0000000115 00000 n 
0000000241 00000 n 
0000000473 00000 n 
trailer
<< /Size 6 /Root 1 0 R >>
startxref
543
%%EOF
$file$),
  (123, 22, 'Utlysning.txt', 'text/plain', 'Oppdiktet utlysning til utprøving. Søknadsfristen er om seks uker.')
) as f (id, item, name, media_type, content)
join nfp_agenda_item i on i.id = f.item;
insert into document_chunk (document_id, area_id, number, content)
select d.id, d.area_id, 1, convert_to(case d.id
  when 121 then $file$%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 226 >>
stream
BT /F1 20 Tf 72 760 Td (Status for vedtakene) Tj /F1 11 Tf 0 -34 Td 16 TL (Oppdiktet notat til utproving.) Tj T* (Fem av tretten kommuner har gjort vedtak om avtalen.) Tj T* (To venter til neste mote i kommunestyret.) Tj T* ET
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000058 00000 n 
0000000115 00000 n 
0000000241 00000 n 
0000000518 00000 n 
trailer
<< /Size 6 /Root 1 0 R >>
startxref
588
%%EOF
$file$
  when 122 then $file$%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
endobj
4 0 obj
<< /Length 181 >>
stream
BT /F1 20 Tf 72 760 Td (Vurdering av sokere) Tj /F1 11 Tf 0 -34 Td 16 TL (Oppdiktet vurdering til utproving. Ingen virkelige personer.) Tj T* (Tre sokere var til intervju.) Tj T* ET
endstream
endobj
5 0 obj
<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
endobj
xref
0 6
0000000000 65535 f 
0000000009 00000 n 
0000000058 00000 n 
0000000115 00000 n 
0000000241 00000 n 
0000000473 00000 n 
trailer
<< /Size 6 /Root 1 0 R >>
startxref
543
%%EOF
$file$
  else 'Oppdiktet utlysning til utprøving. Søknadsfristen er om seks uker.' end, 'UTF8')
from document d where d.id in (121, 122, 123);

insert into nfp_item_paper (id, area_id, item_id, position, title, document_id, link, added_late)
select p.id, i.area_id, i.id, p.position, p.title, p.document, p.link, p.late
from (values
  (1, 16, 1, 'Status for vedtakene', 121::bigint, '', false),
  (2, 16, 2, 'Vedtakene i kommunene', null, '/agreements/1/adoption', false),
  (3, 17, 1, 'Vurdering av søkere', 122, '', false),
  (4, 22, 1, 'Utlysning', 123, '', true)
) as p (id, item, position, title, document, link, late)
join nfp_agenda_item i on i.id = p.item;

-- Members read on the days after they were called, some of them everything.
insert into nfp_reading (area_id, item_id, person_id, read_at)
select i.area_id, i.id, r.person, now() - interval '1 day' + i.position * interval '4 minutes'
from nfp_agenda_item i
join (values (14, 22), (15, 17), (16, 15), (44, 17)) as r (person, last) on i.id <= r.last
where i.meeting_id = 6;

insert into nfp_private_note (area_id, item_id, person_id, note, changed_at)
select i.area_id, i.id, 14, 'Spør om hvem som mangler i øst.', now() - interval '1 day' from nfp_agenda_item i where i.id = 16;
