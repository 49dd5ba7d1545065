package no.samrad.agendapaper;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import no.samrad.agenda.AgendaMeeting;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatFunction;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;

/** Who has read what. Only the first time is kept. */
@Repository
class Readings {

  private static final String ADD =
      """
      insert into nfp_reading (area_id, item_id, person_id, read_at)
      select i.area_id, i.id, ?2, cast(?3 as timestamptz) from nfp_agenda_item i where i.id = ?1
      on conflict do nothing
      """;

  /** Whoever has two seats is one reader. */
  private static final String OF_MEETING =
      """
      select r.person_id, r.name, r.function, r.units, r.read, samrad.iso(r.last), r.account
      from (
        select s.person_id, p.given_name || ' ' || p.family_name as name, p.family_name,
          (array_agg(s.function order by array_position(
            array['LEADER', 'DEPUTY_LEADER', 'MEMBER', 'SUBSTITUTE', 'SECRETARY'], s.function)))[1] as function,
          coalesce(string_agg(samrad.unit_name_on(s.unit_id, m.language, m.meeting_day), ', '), '') as units,
          coalesce((select array_agg(i.id) from nfp_reading g join nfp_agenda_item i on i.id = g.item_id
            where i.meeting_id = m.id and g.person_id = s.person_id), '{}'::bigint[])::text as read,
          (select max(g.read_at) from nfp_reading g join nfp_agenda_item i on i.id = g.item_id
            where i.meeting_id = m.id and g.person_id = s.person_id) as last,
          exists (select from account k where k.person_id = s.person_id and not k.disabled) as account
        from nfp_meeting m
        cross join lateral samrad.seat_on(m.meeting_day) s
        join person p on p.id = s.person_id
        where m.id = ?1 and s.council_id = m.council_id and s.function <> 'SECRETARY'
        group by m.id, s.person_id, p.id) r
      order by r.function = 'SUBSTITUTE', r.family_name collate samrad.norwegian, r.name, r.person_id
      """;

  @PersistenceContext EntityManager em;

  void add(ItemId item, PersonId person, Instant now) {
    em.createNativeQuery(ADD)
        .setParameter(1, item.value())
        .setParameter(2, person.value())
        .setParameter(3, now.toString())
        .executeUpdate();
  }

  List<ReaderRow> of(AgendaMeeting meeting) {
    List<?> rows =
        em.createNativeQuery(OF_MEETING).setParameter(1, meeting.id().value()).getResultList();
    return rows.stream().map(NativeRow::of).map(Readings::row).toList();
  }

  private static ReaderRow row(NativeRow row) {
    String ids = row.text(4).replaceAll("[{}]", "");
    List<ItemId> read =
        ids.isEmpty()
            ? List.of()
            : List.of(ids.split(",")).stream().map(id -> new ItemId(Long.parseLong(id))).toList();
    return new ReaderRow(
        row.text(1),
        SeatFunction.valueOf(row.text(2)),
        row.text(3),
        read,
        row.instant(5),
        row.flag(6));
  }
}
