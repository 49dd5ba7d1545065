package no.samrad.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;

/** What is to be done after the items of all NFP councils. */
@Repository
class Actions {

  private static final ConstraintViolations CONSTRAINTS = new ConstraintViolations(Map.of());

  /** People an area knows: who holds a right in it, or in every area, was its contact, or sits. */
  static final String KNOWN =
      """
      (exists (select from role_assignment r
               where r.person_id = p.id and (r.area_id = ?1 or r.area_id is null))
        or exists (select from area_contact c where c.person_id = p.id and c.area_id = ?1)
        or exists (select from nfp_council_seat s where s.person_id = p.id and s.area_id = ?1))
      """;

  private static final String KNOWN_PERSON =
      "select p.id from person p where p.id = ?2 and " + KNOWN;

  private static final String ITEM =
      """
      select i.area_id, i.council_id, m.meeting_day::text, m.state
      from nfp_agenda_item i join nfp_meeting m on m.id = i.meeting_id where i.id = ?1
      """;

  private static final String MEMBER =
      """
      select exists (select from membership m
        where m.area_id = ?1 and m.unit_id = ?2 and coalesce(m.valid_to > cast(?3 as date), true))
      """;

  @PersistenceContext EntityManager em;

  void add(Action action) {
    em.persist(action);
  }

  /** The action as it is, so that somebody can be asked whether they may change it. */
  Action find(ActionId id) {
    Action action = em.find(Action.class, id.value());
    if (action == null) {
      throw new NotFound(id);
    }
    return action;
  }

  /** The action, for changing. Two who change it at once cannot both succeed. */
  Action require(ActionId id, long seenVersion) {
    Action action = find(id);
    if (!action.isAt(seenVersion)) {
      throw new StaleData(id);
    }
    em.lock(action, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    flush(id); // the next query would, and let a lost race out as a fault
    return action;
  }

  /** Writes what is pending; what the database refuses comes back as a rule. */
  void flush(Object subject) {
    CONSTRAINTS.flush(em, subject);
  }

  DealtItem item(ItemId id) {
    List<?> rows = em.createNativeQuery(ITEM).setParameter(1, id.value()).getResultList();
    NativeRow row = rows.stream().findFirst().map(NativeRow::of).orElse(null);
    if (row == null) {
      throw new NotFound(id);
    }
    return new DealtItem(
        id,
        new AreaId(row.number(0)),
        new CouncilId(row.number(1)),
        row.day(2),
        MeetingStep.valueOf(row.text(3)));
  }

  /** A unit that was a member when the item was dealt with, or became one since. */
  void requireMember(DealtItem item, UnitId unit) {
    Object member =
        em.createNativeQuery(MEMBER)
            .setParameter(1, item.area().value())
            .setParameter(2, unit.value())
            .setParameter(3, item.meetingDay().toString())
            .getSingleResult();
    if (!NativeRow.of(member).flag(0)) {
      throw new RuleViolation(FollowupRule.UNIT_NOT_A_MEMBER);
    }
  }

  /** Others cannot be chosen: whoever guesses a number learns nothing. */
  void requireKnown(AreaId area, PersonId person) {
    List<?> rows =
        em.createNativeQuery(KNOWN_PERSON)
            .setParameter(1, area.value())
            .setParameter(2, person.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFound(person);
    }
  }
}
