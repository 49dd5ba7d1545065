package no.samrad.participation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import no.samrad.shared.AreaId;
import no.samrad.shared.Repository;

/** Writes what courses of an extract consist of. What is there already stays. */
@Repository
class CourseParts {

  private static final String CRITERIA =
      """
      insert into participation_criterion (participation_id, set_code, criterion_code, area_id)
      select c.id, c.list, c.code, ?1 from json_to_recordset(cast(?2 as json)) as c (id bigint, list text, code text)
      on conflict (participation_id, criterion_code) do nothing
      """;

  private static final String NURSES =
      """
      insert into participation_nurse (participation_id, area_id, person_id, valid_from)
      select c.id, ?1, c.person, c.day from json_to_recordset(cast(?2 as json)) as c (id bigint, person bigint, day date)
      """;

  private static final String TALKS =
      """
      insert into exploration (id, area_id, participation_id, on_day, attendance, nurse_id)
      select nextval('samrad.exploration_id_seq'), ?1, c.id, c.day, c.attendance, c.person
      from json_to_recordset(cast(?2 as json)) as c (id bigint, day date, attendance text, person bigint)
      on conflict (participation_id, on_day) do nothing
      """;

  private static final String SERVICES =
      """
      insert into participation_handover (participation_id, service, area_id)
      select c.id, c.code, ?1 from json_to_recordset(cast(?2 as json)) as c (id bigint, code text)
      on conflict (participation_id, service) do nothing
      """;

  private static final String DEVIATIONS =
      """
      insert into participation_deviation (participation_id, rule, area_id, gestation_days, limit_days, norm_version, reason,
        recorded_by, approved_by, recorded_at)
      select c.id, 'CONSENT_WEEK', ?1, c.was, c.most, c.norm, c.reason, c.recorder, c.approver, c.moment
      from json_to_recordset(cast(?2 as json)) as c (id bigint, was integer, most integer, norm bigint, reason text,
        recorder bigint, approver bigint, moment timestamptz)
      on conflict (participation_id, rule) do nothing
      """;

  @PersistenceContext EntityManager em;

  void keep(AreaId area, List<NumberedCourse> all) {
    write(em.createNativeQuery(CRITERIA), area, each(all, CourseParts::criteria));
    write(em.createNativeQuery(NURSES), area, each(all, CourseParts::nurse));
    write(em.createNativeQuery(TALKS), area, each(all, CourseParts::talks));
    write(em.createNativeQuery(SERVICES), area, each(all, CourseParts::services));
    write(em.createNativeQuery(DEVIATIONS), area, each(all, CourseParts::deviation));
  }

  private static String each(
      List<NumberedCourse> all, Function<NumberedCourse, Collection<JsonObjectBuilder>> part) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.stream().map(part).flatMap(Collection::stream).forEach(array::add);
    return array.build().toString();
  }

  private static void write(Query query, AreaId area, String rows) {
    query.setParameter(1, area.value()).setParameter(2, rows).executeUpdate();
  }

  private static List<JsonObjectBuilder> criteria(NumberedCourse of) {
    return of.facts().referral().criteria().stream()
        .map(code -> row(of).add("list", of.facts().criteriaSet()).add("code", code))
        .toList();
  }

  private static List<JsonObjectBuilder> nurse(NumberedCourse of) {
    return of.getsNurse()
        ? List.of(
            row(of)
                .add("person", of.facts().nurse().value())
                .add("day", of.followedFrom().toString()))
        : List.of();
  }

  private static List<JsonObjectBuilder> talks(NumberedCourse of) {
    return of.facts().nurse() == null
        ? List.of()
        : of.facts().talks().stream()
            .map(
                talk ->
                    row(of)
                        .add("day", talk.day().toString())
                        .add("attendance", talk.with().name())
                        .add("person", of.facts().nurse().value()))
            .toList();
  }

  private static List<JsonObjectBuilder> services(NumberedCourse of) {
    HandoverStatus status = of.facts().handover();
    return status == null || !status.namesServices()
        ? List.of()
        : of.facts().services().stream().map(code -> row(of).add("code", code)).toList();
  }

  private static List<JsonObjectBuilder> deviation(NumberedCourse of) {
    Deviation passed = of.course().deviation();
    return passed == null
        ? List.of()
        : List.of(
            row(of)
                .add("was", passed.was().days())
                .add("most", passed.limit().days())
                .add("norm", passed.norm())
                .add("reason", passed.reason().text())
                .add("recorder", passed.recordedBy().value())
                .add("approver", passed.approvedBy().value())
                .add("moment", passed.at().toString()));
  }

  private static JsonObjectBuilder row(NumberedCourse of) {
    return Json.createObjectBuilder().add("id", of.id());
  }
}
