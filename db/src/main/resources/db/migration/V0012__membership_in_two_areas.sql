-- A unit belongs to two areas on one day only where an administrator has allowed it and said why.

alter table membership add column allowed_because text not null default '';
comment on column membership.allowed_because is 'Why it may run beside a membership in another area; empty: it may not.';

alter table membership add constraint membership_reason_is_short check (length(allowed_because) <= 1000);
alter table membership drop constraint unit_is_in_one_area_a_day;
alter table membership add constraint unit_is_in_one_area_a_day
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&) where (allowed_because = '');
alter table membership add constraint unit_is_in_an_area_once_a_day
  exclude using gist (area_id with =, unit_id with =, daterange(valid_from, valid_to) with &&);
