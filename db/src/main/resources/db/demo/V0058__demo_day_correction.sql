-- A birth that was written down three days late and put right.

insert into participation_day_correction (id, area_id, participation_id, step, was_on, reason, recorded_by, recorded_at)
select 1, p.area_id, p.id, 'BIRTH', p.birth_on + 3, 'Lest feil i journalen.', 10, (p.birth_on + 5) + time '09:20'
from participation p where p.id = 14;
