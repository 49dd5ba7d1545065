package no.samrad.followup;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.followup.ActionRow.ActionOrigin;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Lists actions, each list in one statement. */
@Repository
class ActionListing {

  /**
   * ?1 the day, ?2 the language, ?3 whether the reader reads closed items, ?4 who that is: what one
   * has taken on oneself one reads in any case.
   */
  private static final String ROWS =
      """
      select x.id, x.version, case when i.closed and not ?3 and x.person_id is distinct from ?4 then '' else x.task end,
        x.person_id, p.given_name || ' ' || p.family_name, x.unit_id, samrad.unit_name_on(x.unit_id, ?2, cast(?1 as date)),
        x.due_on::text, x.state, case when i.closed and not ?3 and x.person_id is distinct from ?4 then '' else x.closing_note end, x.closed_on::text,
        a.slug, samrad.area_name_on(x.area_id, ?2, cast(?1 as date)), i.meeting_id, m.meeting_day::text, i.id,
        i.number, i.year, case when i.closed and not ?3 then i.public_title else i.title end,
        count(*) over ()
      from nfp_action x
      join nfp_agenda_item i on i.id = x.item_id
      join nfp_meeting m on m.id = i.meeting_id
      join area a on a.id = x.area_id
      left join person p on p.id = x.person_id
      """;

  /** What is over its day first, then what is due next; what is closed last, the latest first. */
  private static final String ORDER =
      " order by x.state <> 'OPEN', case when x.state = 'OPEN' then x.due_on end nulls last,"
          + " x.closed_on desc, x.id ";

  private static final String OF_AREA =
      ROWS
          + """
          where x.area_id = ?5 and (not ?6 or x.state = 'OPEN') and (not ?7 or x.person_id = ?4)
          """
          + ORDER
          + "limit ?8 offset ?9";

  private static final String OF_ITEM = ROWS + "where x.item_id = ?5" + ORDER;

  private static final String OWN =
      ROWS
          + """
          where x.person_id = ?4 and x.state = 'OPEN' and (?5 or x.area_id = any(cast(?6 as bigint[])))
          """
          + ORDER;

  private static final String ONE = ROWS + "where x.id = ?5";

  private static final String STANDING =
      """
      select count(*), count(*) filter (where x.due_on < cast(?2 as date))
      from nfp_action x where x.area_id = ?1 and x.state = 'OPEN'
      """;

  @PersistenceContext EntityManager em;

  PageOf<ActionRow> ofArea(
      AreaId area, ActionFilter filter, ActionReader reader, PageRequest page) {
    List<NativeRow> rows =
        rows(
            asked(em.createNativeQuery(OF_AREA), reader)
                .setParameter(5, area.value())
                .setParameter(6, filter.open())
                .setParameter(7, filter.own())
                .setParameter(8, page.size())
                .setParameter(9, page.offset()));
    long total = rows.isEmpty() ? 0 : rows.get(0).number(19);
    return new PageOf<>(rows.stream().map(ActionListing::row).toList(), total);
  }

  List<ActionRow> ofItem(ItemId item, ActionReader reader) {
    return read(asked(em.createNativeQuery(OF_ITEM), reader).setParameter(5, item.value()));
  }

  List<ActionRow> own(ActionReader reader, AreaScope scope) {
    return read(
        asked(em.createNativeQuery(OWN), reader)
            .setParameter(5, scope.unlimited())
            .setParameter(6, scope.asArray()));
  }

  ActionRow one(ActionId id, ActionReader reader) {
    return read(asked(em.createNativeQuery(ONE), reader).setParameter(5, id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** The area of an action, so that somebody can be asked whether they may read it. */
  AreaId areaOf(ActionId id) {
    return area(
        em.createNativeQuery("select x.area_id from nfp_action x where x.id = ?1"), id.value(), id);
  }

  AreaId areaOf(ItemId id) {
    return area(
        em.createNativeQuery("select i.area_id from nfp_agenda_item i where i.id = ?1"),
        id.value(),
        id);
  }

  private AreaId area(Query query, long id, Object subject) {
    List<?> found = query.setParameter(1, id).getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new AreaId(NativeRow.of(row).number(0)))
        .orElseThrow(() -> new NotFound(subject));
  }

  ActionStanding standing(AreaId area, LocalDate day) {
    NativeRow row =
        NativeRow.of(
            em.createNativeQuery(STANDING)
                .setParameter(1, area.value())
                .setParameter(2, PlausibleDay.forQuery(day))
                .getSingleResult());
    return new ActionStanding(row.number(0), row.number(1));
  }

  private Query asked(Query query, ActionReader reader) {
    return query
        .setParameter(1, PlausibleDay.forQuery(reader.day()))
        .setParameter(2, reader.language().code())
        .setParameter(3, reader.closedToo())
        .setParameter(4, reader.person().value());
  }

  private static List<ActionRow> read(Query query) {
    return rows(query).stream().map(ActionListing::row).toList();
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static ActionRow row(NativeRow row) {
    Long owner = row.numberOrNull(3);
    Long unit = row.numberOrNull(5);
    return new ActionRow(
        new ActionId(row.number(0)),
        row.number(1),
        row.text(2),
        owner == null ? null : new PersonId(owner),
        row.text(4),
        unit == null ? null : new UnitId(unit),
        row.text(6),
        row.day(7),
        ActionState.valueOf(row.text(8)),
        row.text(9),
        row.day(10),
        origin(row));
  }

  private static ActionOrigin origin(NativeRow row) {
    return new ActionOrigin(
        row.text(11),
        row.text(12),
        new NfpMeetingId(row.number(13)),
        row.day(14),
        new ItemId(row.number(15)),
        small(row.numberOrNull(16)),
        small(row.numberOrNull(17)),
        row.text(18));
  }

  private static Integer small(Long number) {
    return number == null ? null : number.intValue();
  }
}
