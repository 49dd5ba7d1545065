package no.samrad.knowledge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samrad.knowledge.KeyPeople.Candidate;
import no.samrad.knowledge.KeyPeople.Holder;
import no.samrad.knowledge.KeyPeople.Knowledge;
import no.samrad.knowledge.KeyPeople.Sole;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads what depends on whom, each list in one statement. */
@Repository
class KnowledgeListing {

  /** Whoever has left holds nothing any more, whatever the register says. */
  private static final String KNOWLEDGE =
      """
      select k.id, k.name, h.id, p.given_name || ' ' || p.family_name, h.valid_from::text
      from team_knowledge k
      left join (team_knowledge_holder h join person p on p.id = h.person_id)
        on h.knowledge_id = k.id and daterange(h.valid_from, h.valid_to) @> cast(?2 as date)
        and (exists (select from samrad.team_post_on(cast(?2 as date)) t where t.area_id = ?1 and t.person_id = h.person_id)
          or exists (select from role_assignment r where r.person_id = h.person_id and r.area_id = ?1 and r.unit_id is null
            and daterange(r.valid_from, r.valid_to) @> cast(?2 as date)))
      where k.area_id = ?1 and daterange(k.valid_from, k.valid_to) @> cast(?2 as date)
      order by k.name collate samrad.norwegian, k.id, p.family_name collate samrad.norwegian, p.id
      """;

  private static final String RIGHTS =
      """
      select r.role, min(p.given_name || ' ' || p.family_name)
      from role_assignment r
      join person p on p.id = r.person_id
      where r.area_id = ?1 and r.unit_id is null and daterange(r.valid_from, r.valid_to) @> cast(?2 as date)
        and r.role in ('ADMINISTRATOR', 'HOST_STAFF', 'COUNCIL_SECRETARY', 'TEAM_LEADER')
        and not exists (select from account a where a.person_id = p.id and a.disabled)
      group by r.role
      having count(distinct r.person_id) = 1
      order by r.role
      """;

  private static final String TRAINING =
      """
      select case ?3 when 'nn' then m.name_nn when 'en' then m.name_en else m.name_nb end,
        min(p.given_name || ' ' || p.family_name)
      from training_module m
      join team_training t on t.module_id = m.id and t.state = 'COMPLETED' and t.on_day <= cast(?2 as date)
      join person p on p.id = t.person_id
      where exists (select from samrad.team_post_on(cast(?2 as date)) x where x.area_id = ?1 and x.person_id = p.id)
      group by m.id
      having count(*) = 1 and (select count(distinct x.person_id) from samrad.team_post_on(cast(?2 as date)) x where x.area_id = ?1) > 1
      order by m.place, m.id
      """;

  private static final String PEOPLE =
      "select p.id, p.given_name || ' ' || p.family_name from person p where "
          + KnowledgeBook.NEAR
          + " order by p.family_name collate samrad.norwegian, p.given_name collate"
          + " samrad.norwegian, p.id";

  @PersistenceContext EntityManager em;

  KeyPeople keyPeople(AreaId area, LocalDate day, Language language) {
    List<?> sole =
        em.createNativeQuery(TRAINING)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .setParameter(3, language.code())
            .getResultList();
    return new KeyPeople(
        knowledge(area, day),
        rows(em.createNativeQuery(RIGHTS), area, day).stream().map(KnowledgeListing::sole).toList(),
        sole.stream().map(NativeRow::of).map(KnowledgeListing::sole).toList());
  }

  private static Sole sole(NativeRow row) {
    return new Sole(row.text(0), row.text(1));
  }

  private List<Knowledge> knowledge(AreaId area, LocalDate day) {
    Map<Long, Knowledge> all = new LinkedHashMap<>();
    for (NativeRow row : rows(em.createNativeQuery(KNOWLEDGE), area, day)) {
      Knowledge knowledge =
          all.computeIfAbsent(
              row.number(0),
              id -> new Knowledge(new KnowledgeId(id), row.text(1), new ArrayList<>()));
      Long holder = row.numberOrNull(2);
      if (holder != null) {
        knowledge.holders().add(new Holder(new HolderId(holder), row.text(3), row.day(4)));
      }
    }
    return all.values().stream()
        .sorted(Comparator.comparing(each -> !each.atRisk())) // keeps the order otherwise
        .toList();
  }

  List<Candidate> people(AreaId area, LocalDate day) {
    return rows(em.createNativeQuery(PEOPLE), area, day).stream()
        .map(row -> new Candidate(new PersonId(row.number(0)), row.text(1)))
        .toList();
  }

  private static List<NativeRow> rows(Query question, AreaId area, LocalDate day) {
    List<?> rows =
        question
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(day))
            .getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
