package no.samrad.knowledge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** What teams need to know, and who knows it. */
@Repository
class KnowledgeBook {

  private static final ConstraintViolations CONSTRAINTS =
      new ConstraintViolations(
          Map.of(
              "knowledge_has_its_name_alone", KnowledgeRule.NAME_TAKEN,
              "knowledge_is_held_once_a_day", KnowledgeRule.HELD_ALREADY));

  /** Those who work in the team, or for the area as a whole. */
  static final String NEAR =
      """
      (exists (select from team_post t where t.person_id = p.id and t.area_id = ?1
               and (t.valid_to is null or t.valid_to > cast(?2 as date)))
        or exists (select from role_assignment r where r.person_id = p.id and r.area_id = ?1 and r.unit_id is null
               and (r.valid_to is null or r.valid_to > cast(?2 as date))))
      """;

  private static final String NEXT = "select nextval('team_knowledge_id_seq')";
  private static final String NEXT_HOLDER = "select nextval('team_knowledge_holder_id_seq')";

  private static final String ADD =
      "insert into team_knowledge (id, area_id, name, valid_from) values (?1, ?2, ?3, cast(?4 as"
          + " date))";

  private static final String FIND =
      """
      select k.area_id, k.valid_from::text, (k.valid_to - 1)::text from team_knowledge k
      where k.id = ?1 for update
      """;

  private static final String END =
      "update team_knowledge set valid_to = cast(?2 as date) + 1, version = version + 1 where id ="
          + " ?1";

  private static final String END_HOLDERS =
      """
      update team_knowledge_holder set valid_to = cast(?2 as date) + 1
      where knowledge_id = ?1 and valid_from <= cast(?2 as date)
        and (valid_to is null or valid_to > cast(?2 as date) + 1)
      """;

  private static final String DROP_HOLDERS =
      "delete from team_knowledge_holder where knowledge_id = ?1 and valid_from > cast(?2 as date)";

  private static final String HOLD =
      """
      insert into team_knowledge_holder (id, area_id, knowledge_id, person_id, valid_from)
      values (?1, ?2, ?3, ?4, cast(?5 as date))
      """;

  private static final String HOLDER =
      """
      select h.area_id, h.valid_from::text, (h.valid_to - 1)::text, h.person_id, h.knowledge_id
      from team_knowledge_holder h where h.id = ?1 for update
      """;

  private static final String RELEASE =
      "update team_knowledge_holder set valid_to = cast(?2 as date) + 1 where id = ?1";

  private static final String NEAR_PERSON = "select p.id from person p where p.id = ?3 and " + NEAR;

  /** What is kept, with its time. */
  record Kept(AreaId area, Period period) {}

  /** Who holds what, with the time. */
  record Held(AreaId area, Period period, PersonId person, KnowledgeId knowledge) {}

  @PersistenceContext EntityManager em;

  KnowledgeId add(AreaId area, String name, LocalDate from) {
    long id = NativeRow.of(em.createNativeQuery(NEXT).getSingleResult()).number(0);
    Query adding =
        em.createNativeQuery(ADD)
            .setParameter(1, id)
            .setParameter(2, area.value())
            .setParameter(3, name)
            .setParameter(4, from.toString());
    CONSTRAINTS.watch(adding::executeUpdate, area);
    return new KnowledgeId(id);
  }

  /** For changing; whoever else does waits. */
  Kept require(KnowledgeId id) {
    List<?> rows = em.createNativeQuery(FIND).setParameter(1, id.value()).getResultList();
    NativeRow row =
        rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    return new Kept(new AreaId(row.number(0)), Period.throughLastDay(row.day(1), row.day(2)));
  }

  /** Nobody holds it longer. */
  void end(KnowledgeId id, LocalDate lastDay) {
    ended(em.createNativeQuery(END), id.value(), lastDay);
    ended(em.createNativeQuery(END_HOLDERS), id.value(), lastDay);
    ended(em.createNativeQuery(DROP_HOLDERS), id.value(), lastDay);
  }

  private static void ended(Query ending, long id, LocalDate lastDay) {
    ending.setParameter(1, id).setParameter(2, lastDay.toString()).executeUpdate();
  }

  HolderId hold(AreaId area, KnowledgeId knowledge, PersonId person, LocalDate from) {
    long id = NativeRow.of(em.createNativeQuery(NEXT_HOLDER).getSingleResult()).number(0);
    Query holding =
        em.createNativeQuery(HOLD)
            .setParameter(1, id)
            .setParameter(2, area.value())
            .setParameter(3, knowledge.value())
            .setParameter(4, person.value())
            .setParameter(5, from.toString());
    CONSTRAINTS.watch(holding::executeUpdate, area);
    return new HolderId(id);
  }

  Held require(HolderId id) {
    List<?> rows = em.createNativeQuery(HOLDER).setParameter(1, id.value()).getResultList();
    NativeRow row =
        rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(id));
    return new Held(
        new AreaId(row.number(0)),
        Period.throughLastDay(row.day(1), row.day(2)),
        new PersonId(row.number(3)),
        new KnowledgeId(row.number(4)));
  }

  void release(HolderId id, LocalDate lastDay) {
    ended(em.createNativeQuery(RELEASE), id.value(), lastDay);
  }

  /** Others cannot be chosen: whoever guesses a number learns nothing. */
  void requireNear(AreaId area, PersonId person, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(NEAR_PERSON)
            .setParameter(1, area.value())
            .setParameter(2, day.toString())
            .setParameter(3, person.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(person);
    }
  }
}
