-- A referral that was written down wrongly and put right, and one that gives something to think of.

insert into referral_correction (id, area_id, participation_id, referred_on, source, unit_id, gestation_days, first_time, criteria_set, criteria,
  reason, recorded_by, recorded_at)
select 1, p.area_id, p.id, p.referred_on + 3, 'GP', p.unit_id, p.gestation_days - 7, p.first_time, p.criteria_set, '',
  'Lest feil i papirene fra henviser.', 9, (p.referred_on + 4) + time '10:15'
from participation p where p.id = 9;

update participation set first_time = false where id = 1;
