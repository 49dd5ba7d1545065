package no.samrad.budget;

/** The team of Agder: one of each, and then many. */
final class TeamRows {

  static final String ONE =
      """
      insert into role_assignment (id, person_id, role, area_id, valid_from)
      select %1$d + 60, %1$d, 'TEAM_LEADER', m.area_id, '2023-01-01' from membership m where m.id = 14;
      insert into team (area_id, version) select m.area_id, 1 from membership m where m.id = 14;
      insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
      select %1$d, m.area_id, %1$d, 'FAMILY_NURSE', 'NURSE', m.unit_id, 50, '2023-01-01' from membership m where m.id = 14;
      insert into team_session (id, area_id, kind, on_day, nurse_id)
      select %1$d, m.area_id, 'ONE_TO_ONE', current_date - 7, %1$d from membership m where m.id = 14;
      insert into team_session (id, area_id, kind, on_day, title)
      select %1$d + 1, m.area_id, 'EXPERIENCE_GATHERING', current_date, 'Prøve' from membership m where m.id = 14;
      insert into team_attendance (session_id, person_id, area_id)
      select s.id, %1$d, s.area_id from team_session s;
      insert into team_absence (id, area_id, person_id, valid_from, valid_to)
      select %1$d, m.area_id, %1$d, current_date, current_date + 1 from membership m where m.id = 14;
      insert into team_training (id, area_id, person_id, module_id, state, on_day)
      select %1$d, m.area_id, %1$d, 1, 'COMPLETED', '2023-01-01' from membership m where m.id = 14;
      insert into team_knowledge (id, area_id, name, valid_from)
      select %1$d, m.area_id, 'Prøve', '2023-01-01' from membership m where m.id = 14;
      insert into team_knowledge_holder (id, area_id, knowledge_id, person_id, valid_from)
      select %1$d, k.area_id, k.id, %1$d, '2023-01-01' from team_knowledge k;
      """;

  static final String MANY =
      """
      insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
      select p.id, m.area_id, p.id, 'FAMILY_NURSE', 'NURSE', m.unit_id, 50, '2023-01-01'
      from membership m, person p where m.id = 14 and p.id > 1500000;
      insert into team_session (id, area_id, kind, on_day, nurse_id)
      select 1110000 + p.id, m.area_id, 'ONE_TO_ONE', current_date - 7, p.id from membership m, person p
      where m.id = 14 and p.id > 1500000;
      insert into team_session (id, area_id, kind, on_day, title)
      select 1110000 + i, m.area_id, 'EXPERIENCE_GATHERING', current_date - i, 'Prøve ' || i
      from membership m, generate_series(1, 60) i where m.id = 14;
      insert into team_attendance (session_id, person_id, area_id)
      select s.id, p.id, s.area_id from team_session s, person p where s.kind = 'EXPERIENCE_GATHERING' and p.id > 1500000;
      insert into team_absence (id, area_id, person_id, valid_from, valid_to)
      select p.id, m.area_id, p.id, current_date, current_date + 1 from membership m, person p where m.id = 14 and p.id > 1500000;
      insert into training_module (id, place, name_nb, name_nn, name_en, valid_from)
      select 1110000 + i, 1000 + i, 'Prøve', 'Prøve', 'Prøve', '2023-01-01' from generate_series(1, 60) i;
      insert into training_requirement (module_id, function, before_start)
      select m.id, 'FAMILY_NURSE', true from training_module m where m.id > 1110000;
      insert into team_knowledge (id, area_id, name, valid_from)
      select 1110000 + i, m.area_id, 'Prøve ' || i, '2023-01-01' from membership m, generate_series(1, 60) i where m.id = 14;
      insert into team_knowledge_holder (id, area_id, knowledge_id, person_id, valid_from)
      select p.id, k.area_id, k.id, p.id, '2023-01-01' from team_knowledge k, person p where k.id = %1$d and p.id > 1500000;
      """;

  private TeamRows() {}
}
