-- Chance that is the same every time: a number below so many sides, by key, throw and seed. Gone with the connection, as all of this.
create function pg_temp.dice(key bigint, throw integer, sides integer) returns integer language sql immutable parallel safe
as $$ select (abs(hashint8extended(key, {{seed}} + throw)) % sides)::integer $$;

create function pg_temp.given_name(key bigint) returns text language sql immutable parallel safe as $$
  select ('{Anne,Kari,Ingrid,Marit,Liv,Solveig,Berit,Astrid,Bjørg,Hilde,Randi,Gerd,Tone,Ellen,Nina,Silje,Hanne,Ida,Nora,Ragnhild,Ola,Per,Lars,Jan,Knut,Arne,Kjell,Svein,Odd,Geir,Nils,Terje,Morten,Einar,Amir,Yusuf,Leila,Ánne,Máret,Aino}'::text[])
    [1 + pg_temp.dice(key, 901, 40)] $$;

create function pg_temp.family_name(key bigint) returns text language sql immutable parallel safe as $$
  select ('{Oppdikt,Liksom,Tenke,Demo,Prøve,Skisse,Eksempel,Mønster,Innbilt,Påfunn,Dikt,Fantasi,Utkast,Kladde,Modell}'::text[])[1 + pg_temp.dice(key, 902, 15)]
    || ('{dal,vik,by,mo,stad,land,nes,rud,haug,berg,ås,li,sund,bakken,lien}'::text[])[1 + pg_temp.dice(key, 903, 15)] $$;

-- Everybody a part needs, with an address that exists nowhere.
create function pg_temp.add_people(keys bigint[]) returns void language sql as $$
  insert into samrad.person (id, given_name, family_name, email, language)
  select k, pg_temp.given_name(k), pg_temp.family_name(k),
    translate(lower(pg_temp.given_name(k) || '.' || pg_temp.family_name(k)), 'æøåá', 'eoaa') || '.' || k - {{base}} || '@samrad.example',
    case pg_temp.dice(k, 904, 8) when 0 then 'nn' else 'nb' end
  from unnest(keys) k
$$;

set session time zone 'Europe/Oslo';
set session synchronous_commit = off;
set session work_mem = '64MB';
set session maintenance_work_mem = '256MB';
