package no.samrad.training;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.team.PostFunction;
import no.samrad.training.TrainingSheet.Cell;
import no.samrad.training.TrainingSheet.Missing;
import no.samrad.training.TrainingSheet.Person;

/** Reads the training, each list in one statement. */
@Repository
class TrainingListing {

  private static final String MODULES =
      """
      select m.id, m.version, case ?1 when 'nn' then m.name_nn when 'en' then m.name_en else m.name_nb end,
        m.valid_from::text, (m.valid_to - 1)::text, coalesce(string_agg(r.function, ','), ''),
        coalesce(string_agg(r.function, ',') filter (where r.before_start), ''), m.verified_by, m.verified_on::text
      from training_module m
      left join training_requirement r on r.module_id = m.id
      group by m.id
      order by m.place, m.id
      """;

  /** Everybody with every module of their functions; what they have taken besides is left out. */
  private static final String CELLS =
      """
      select w.person_id, n.given_name || ' ' || n.family_name, w.functions, w.first_day::text,
        m.id, case ?3 when 'nn' then m.name_nn when 'en' then m.name_en else m.name_nb end,
        bool_or(r.before_start), coalesce(t.version, 0), t.state, t.on_day::text,
        bool_or(r.before_start) and (t.state is distinct from 'COMPLETED'), w.first_day <= cast(?2 as date)
      from (
        select p.person_id, string_agg(distinct p.function, ',') as functions, min(p.valid_from) as first_day
        from team_post p
        where p.area_id = ?1 and exists (
          select from team_post l
          where l.area_id = p.area_id and l.person_id = p.person_id and (l.valid_to is null or l.valid_to > cast(?2 as date)))
        group by p.person_id) w
      join person n on n.id = w.person_id
      join team_post q on q.area_id = ?1 and q.person_id = w.person_id and (q.valid_to is null or q.valid_to > cast(?2 as date))
      join training_requirement r on r.function = q.function
      join training_module m on m.id = r.module_id and daterange(m.valid_from, m.valid_to) @> cast(?2 as date)
      left join team_training t on t.person_id = w.person_id and t.module_id = m.id
      group by w.person_id, n.given_name, n.family_name, w.functions, w.first_day, m.id, t.version, t.state, t.on_day
      order by n.family_name collate samrad.norwegian, n.given_name collate samrad.norwegian, w.person_id, m.place, m.id
      """;

  @PersistenceContext EntityManager em;

  List<ModuleRow> modules(Language language) {
    List<?> rows = em.createNativeQuery(MODULES).setParameter(1, language.code()).getResultList();
    return rows.stream().map(NativeRow::of).map(TrainingListing::module).toList();
  }

  private static ModuleRow module(NativeRow row) {
    return new ModuleRow(
        new ModuleId(row.number(0)),
        row.number(1),
        row.text(2),
        row.day(3),
        row.day(4),
        functions(row.text(5)),
        functions(row.text(6)),
        new Verification(row.text(7), row.day(8)));
  }

  private static List<PostFunction> functions(String names) {
    return names.isEmpty()
        ? List.of()
        : Arrays.stream(names.split(",")).map(PostFunction::valueOf).sorted().toList();
  }

  TrainingSheet sheet(AreaId area, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(CELLS)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    Map<Long, Person> people = new LinkedHashMap<>();
    List<Missing> missing = new ArrayList<>();
    for (Object each : rows) {
      NativeRow row = NativeRow.of(each);
      people.computeIfAbsent(row.number(0), any -> person(row)).cells().add(cell(row));
      if (row.flag(10)) {
        missing.add(missing(row));
      }
    }
    return new TrainingSheet(List.copyOf(people.values()), missing);
  }

  private static Person person(NativeRow row) {
    return new Person(
        new PersonId(row.number(0)),
        row.text(1),
        functions(row.text(2)),
        row.day(3),
        new ArrayList<>());
  }

  private static Cell cell(NativeRow row) {
    String state = row.text(8);
    return new Cell(
        new ModuleId(row.number(4)),
        row.text(5),
        row.flag(6),
        row.number(7),
        state.isEmpty() ? null : TrainingState.valueOf(state),
        row.day(9));
  }

  private static Missing missing(NativeRow row) {
    return new Missing(
        new PersonId(row.number(0)), row.text(1), row.text(5), row.day(3), row.flag(11));
  }
}
