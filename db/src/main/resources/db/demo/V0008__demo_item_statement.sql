-- One statement about an item, so that the demo shows what a statement looks like. Made up, as everything in the demo data.

set local time zone 'Europe/Oslo'; -- so that today is the day the application shows

insert into item_statement (id, area_id, agreement_id, rule_set_code, item_code, kind, statement, stated_by, stated_at)
select 1, a.area_id, a.id, 'KOML-20-4', 'g', 'TAKEN_CARE_OF', 'Arkiv og personvern er regulert i vedlegg 3 til avtalen.', 7, current_date - 30 + time '10:15'
from agreement a
where a.id = 1;
