package no.samrad.participation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Repository;
import no.samrad.shared.StaleData;

/** Writes visits of an extract, thousands in a statement. */
@Repository
class VisitWriting {

  private static final int BATCH = 5_000;

  private static final String NEW =
      """
      insert into visit (id, area_id, participation_id, nurse_id, planned_on, outcome, held_on, place, minutes, phase,
        family_share, child_share, health_share, life_share, cooperation_share)
      select nextval('samrad.visit_id_seq'), ?1, v.her, coalesce(
          (select n.person_id from participation_nurse n
            where n.participation_id = v.her and daterange(n.valid_from, n.valid_to) @> v.planned), v.nurse),
        v.planned, v.outcome, v.held, v.place, v.minutes, v.phase, v.s0, v.s1, v.s2, v.s3, v.s4
      from json_to_recordset(cast(?2 as json)) as v (her bigint, nurse bigint, planned date, outcome text, held date, place text,
        minutes smallint, phase text, s0 smallint, s1 smallint, s2 smallint, s3 smallint, s4 smallint)
      """;

  private static final String REGISTERED =
      """
      update visit set version = visit.version + 1, outcome = v.outcome, held_on = v.held, place = v.place, minutes = v.minutes,
        phase = v.phase, family_share = v.s0, child_share = v.s1, health_share = v.s2, life_share = v.s3, cooperation_share = v.s4
      from json_to_recordset(cast(?2 as json)) as v (id bigint, outcome text, held date, place text,
        minutes smallint, phase text, s0 smallint, s1 smallint, s2 smallint, s3 smallint, s4 smallint)
      where visit.id = v.id and visit.area_id = ?1 and visit.outcome is null
      """;

  @PersistenceContext EntityManager em;

  void keep(AreaId area, List<VisitToKeep> visits) {
    List<VisitToKeep> unplanned = visits.stream().filter(each -> each.known() == null).toList();
    List<VisitToKeep> planned = visits.stream().filter(each -> each.known() != null).toList();
    for (int at = 0; at < unplanned.size(); at += BATCH) {
      em.createNativeQuery(NEW)
          .setParameter(1, area.value())
          .setParameter(2, json(unplanned.subList(at, Math.min(unplanned.size(), at + BATCH))))
          .executeUpdate();
    }
    for (int at = 0; at < planned.size(); at += BATCH) {
      register(area, planned.subList(at, Math.min(planned.size(), at + BATCH)));
    }
  }

  private void register(AreaId area, List<VisitToKeep> some) {
    int registered =
        em.createNativeQuery(REGISTERED)
            .setParameter(1, area.value())
            .setParameter(2, json(some))
            .executeUpdate();
    if (registered != some.size()) {
      throw new StaleData(area); // somebody has registered one of them meanwhile
    }
  }

  private static String json(List<VisitToKeep> some) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    some.forEach(each -> array.add(json(each)));
    return array.build().toString();
  }

  private static JsonObjectBuilder json(VisitToKeep visit) {
    VisitFacts facts = visit.facts();
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("her", facts.of().value())
            .add("nurse", visit.of().nurse().value())
            .add("planned", facts.planned().toString())
            .add("outcome", facts.outcome())
            .add("place", facts.place() == null ? "" : facts.place().name())
            .add("phase", visit.phase().name());
    if (visit.known() != null) {
      object.add("id", visit.known().id());
    }
    if (facts.held() != null) {
      object.add("held", facts.held().toString()).add("minutes", facts.minutes());
    }
    for (int domain = 0; domain < facts.shares().size(); domain++) {
      object.add("s" + domain, facts.shares().get(domain));
    }
    return object;
  }
}
