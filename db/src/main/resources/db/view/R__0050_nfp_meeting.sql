-- What is computed of meetings of NFP councils.

create or replace function samrad.notice_is_late(called_at timestamptz, again date, due date) returns boolean
language sql stable parallel safe
as $$
  select coalesce(coalesce($2, ($1 at time zone 'Europe/Oslo')::date) > $3, false)
$$;
comment on function samrad.notice_is_late is 'The notice of a meeting was given after the day on which it would have been in time; false for one nobody is called to.';
