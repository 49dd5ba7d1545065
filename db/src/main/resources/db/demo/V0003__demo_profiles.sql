-- Offices and contacts for ./run. Streets, numbers and postal places are invented. No share of the target group: whoever tries
-- Samråd sets one with a source, as an area must.
insert into area_profile (area_id) select a.id from area a where a.slug in ('agder', 'oslo');

insert into area_office (id, area_id, address, postal_code, place, email, phone, valid_from, valid_to)
select o.id, a.id, o.address, o.postal_code, o.place, o.email, o.phone, o.valid_from::date, o.valid_to::date from (values
  (1, 'agder', 'Oppdiktet brygge 2', '0000', 'Eksempelvik', '', '', '2021-01-01', '2024-08-01'),
  (2, 'agder', E'Prøvegata 1\nInngang B', '0000', 'Eksempelby', 'sammenpavei@agder.example', '+47 00 00 00 00', '2024-08-01', null),
  (3, 'oslo', 'Demoveien 12', '0000', 'Eksempelby', '', '', '2016-01-01', null)
) as o (id, area, address, postal_code, place, email, phone, valid_from, valid_to)
join area a on a.slug = o.area;

insert into area_contact (id, area_id, person_id, function, valid_from, valid_to)
select c.id, a.id, p.id, c.function, c.valid_from::date, c.valid_to::date from (values
  (1, 'agder', 'Ingvild', 'Eksempel', 'COORDINATOR', '2023-01-01', null),
  (2, 'agder', 'Jonas', 'Tenktmann', 'LEADER', '2023-01-01', null),
  (3, 'agder', 'Einar', 'Dikteland', 'LEADER', '2021-01-01', '2023-01-01'),
  (4, 'oslo', 'Yusuf', 'Eksempel', 'ADMINISTRATION', '2023-01-01', null)
) as c (id, area, given_name, family_name, function, valid_from, valid_to)
join area a on a.slug = c.area
join person p using (given_name, family_name);
