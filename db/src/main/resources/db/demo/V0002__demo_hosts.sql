-- Hosts for ./run. No source names a host, so each is marked as assumed. They cover every day of operation; for Rogaland the host
-- follows Sandnes through its merger. Oslo's host is the municipality whose districts are the members.
insert into host_term (id, area_id, unit_id, valid_from, valid_to, assumed)
select h.id, a.id, c.unit_id, h.valid_from::date, h.valid_to::date, true from (values
  (1, 'oslo', '0301', '2016-01-01', null), -- Oslo
  (2, 'rogaland', '1102', '2016-01-01', '2020-01-01'), -- Sandnes
  (3, 'rogaland', '1108', '2020-01-01', null), -- Sandnes
  (4, 'agder', '4204', '2023-01-01', null), -- Kristiansand
  (5, 'vestland', '4601', '2023-01-01', null), -- Bergen
  (6, 'trondelag', '5001', '2023-01-01', null) -- Trondheim
) as h (id, area, code, valid_from, valid_to)
join area a on a.slug = h.area
join unit_code c using (code);
