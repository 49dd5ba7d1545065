package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.Repository;

/** Remembers which seats became shorter with a membership, and finds those that can be put back. */
@Repository
class SeatCuts {

  private static final String ADD =
      """
      insert into nfp_seat_cut (id, area_id, seat_id, valid_from, valid_to, left_from, left_to, cut_at)
      select nextval('samrad.nfp_seat_cut_id_seq'), s.area_id, s.id, cast(?2 as date), cast(?3 as date) + 1,
        cast(?4 as date), cast(?5 as date) + 1, cast(?6 as timestamptz)
      from nfp_council_seat s where s.id = ?1
      """;

  /** Nobody has changed the seat since, and its unit is a member on more of its days again. */
  private static final String OFFERED =
      """
      select distinct on (s.id) s.id, n.given_name || ' ' || n.family_name, s.function,
        samrad.unit_name_on(s.unit_id, ?2, lower(p.days)), s.valid_from::text, (s.valid_to - 1)::text,
        lower(p.days)::text, (upper(p.days) - 1)::text
      from nfp_seat_cut k
      join nfp_council_seat s on s.id = k.seat_id and s.valid_from = k.left_from
        and s.valid_to is not distinct from k.left_to
      join nfp_council c on c.id = s.council_id
      join person n on n.id = s.person_id
      cross join lateral (
        select coalesce(range_agg(daterange(m.valid_from, m.valid_to)), '{}') as days
        from membership m where m.area_id = s.area_id and m.unit_id = s.unit_id) part
      cross join lateral (
        select r.days
        from unnest(part.days
          * datemultirange(daterange(k.valid_from, k.valid_to) * daterange(c.valid_from, c.valid_to))) r (days)
        where r.days @> daterange(s.valid_from, s.valid_to)
          and r.days <> daterange(s.valid_from, s.valid_to)) p
      where s.council_id = ?1
      order by s.id, k.id desc
      """;

  @PersistenceContext EntityManager em;

  void add(SeatId seat, Period before, Period left, Instant now) {
    em.createNativeQuery(ADD)
        .setParameter(1, seat.value())
        .setParameter(2, firstDay(before))
        .setParameter(3, lastDay(before))
        .setParameter(4, firstDay(left))
        .setParameter(5, lastDay(left))
        .setParameter(6, now.toString())
        .executeUpdate();
  }

  private static String firstDay(Period period) {
    return period.firstDay().orElseThrow().toString();
  }

  private static String lastDay(Period period) {
    return period.lastDay().map(LocalDate::toString).orElse(null);
  }

  List<SeatOffer> offered(CouncilId council, Language language) {
    List<?> rows =
        em.createNativeQuery(OFFERED)
            .setParameter(1, council.value())
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(SeatCuts::offer).toList();
  }

  private static SeatOffer offer(NativeRow row) {
    return new SeatOffer(
        new SeatId(row.number(0)),
        row.text(1),
        SeatFunction.valueOf(row.text(2)),
        row.text(3),
        Period.throughLastDay(row.day(4), row.day(5)),
        Period.throughLastDay(row.day(6), row.day(7)));
  }
}
