package no.samrad.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.samrad.agenda.ItemId;
import no.samrad.followup.ActionChoices.ItemChoice;
import no.samrad.followup.ActionChoices.Owner;
import no.samrad.followup.ActionChoices.UnitChoice;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads what can be chosen when something is taken on; each list in one statement. */
@Repository
class ActionChoiceListing {

  private static final String OWNERS =
      """
      select o.id, o.name, o.email, o.seated
      from (
        select p.id, p.given_name || ' ' || p.family_name as name, p.email, p.family_name, p.given_name, exists (
            select from samrad.seat_on(cast(?2 as date)) s where s.person_id = p.id and s.area_id = ?1) as seated
        from person p where
      """
          + Actions.KNOWN
          + """
          ) o
          order by o.seated desc, o.family_name collate samrad.norwegian, o.given_name collate samrad.norwegian, o.id
          """;

  private static final String UNITS =
      """
      select u.unit_id, u.name
      from (
        select m.unit_id, samrad.unit_name_on(m.unit_id, ?3, cast(?2 as date)) as name
        from membership m
        where m.area_id = ?1 and (m.valid_to is null or m.valid_to > cast(?2 as date))
        group by m.unit_id) u
      order by u.name collate samrad.norwegian, u.unit_id
      """;

  /** Those of the last two years: what is older was followed up, or is nobody's any more. */
  private static final String ITEMS =
      """
      select i.id, i.number, i.year, i.title, m.meeting_day::text
      from nfp_agenda_item i join nfp_meeting m on m.id = i.meeting_id
      where m.area_id = ?1 and m.state in ('STARTED', 'MINUTES', 'APPROVED')
        and m.meeting_day > cast(?2 as date) - 730
      order by m.meeting_day desc, m.id desc, i.position
      """;

  @PersistenceContext EntityManager em;

  ActionChoices choices(AreaId area, LocalDate day, Language language) {
    return new ActionChoices(
        listed(asked(em.createNativeQuery(OWNERS), area, day), ActionChoiceListing::owner),
        listed(
            asked(em.createNativeQuery(UNITS), area, day).setParameter(3, language.code()),
            ActionChoiceListing::unit),
        listed(asked(em.createNativeQuery(ITEMS), area, day), ActionChoiceListing::item));
  }

  private Query asked(Query query, AreaId area, LocalDate day) {
    return query.setParameter(1, area.value()).setParameter(2, PlausibleDay.forQuery(day));
  }

  private static <T> List<T> listed(Query query, Function<NativeRow, T> read) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).map(read).toList();
  }

  private static Owner owner(NativeRow row) {
    return new Owner(new PersonId(row.number(0)), row.text(1), row.text(2), row.flag(3));
  }

  private static UnitChoice unit(NativeRow row) {
    return new UnitChoice(new UnitId(row.number(0)), row.text(1));
  }

  private static ItemChoice item(NativeRow row) {
    Long number = row.numberOrNull(1);
    return new ItemChoice(
        new ItemId(row.number(0)),
        number == null ? null : number.intValue(),
        number == null ? null : (int) row.number(2),
        row.text(3),
        row.day(4));
  }
}
