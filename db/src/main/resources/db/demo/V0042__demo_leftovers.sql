-- A paper that can still be called something else, and a seat that can have days again.

insert into nfp_item_paper (id, area_id, item_id, position, title, document_id, link, added_late)
select 5, i.area_id, i.id, 1, 'Årshjul', null, '/councils/agder/1/year', false
from nfp_agenda_item i where i.id = 18;

insert into nfp_seat_cut (id, area_id, seat_id, valid_from, valid_to, left_from, left_to, cut_at)
select 1, s.area_id, s.id, s.valid_from, null, s.valid_from, s.valid_to, now() - interval '30 days'
from nfp_council_seat s where s.id = 15;
