package no.samrad.council;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Period;
import no.samrad.shared.Repository;

/** Finds seats for units that are no members of the area on every day of them. */
@Repository
class StraySeats {

  /** Who stands in for another comes first, so that it can go before that. */
  private static final String IN =
      """
      select s.council_id, s.id, lower(p.days)::text, (upper(p.days) - 1)::text
      from nfp_council_seat s
      cross join lateral (
        select coalesce(range_agg(daterange(m.valid_from, m.valid_to)), '{}') as days
        from membership m where m.area_id = s.area_id and m.unit_id = s.unit_id) part
      left join lateral (
        select r.days
        from unnest(part.days * datemultirange(daterange(s.valid_from, s.valid_to))) r (days)
        order by r.days limit 1) p on true
      where s.area_id = ?1 and s.unit_id is not null
        and not part.days @> daterange(s.valid_from, s.valid_to)
      order by s.substitute_for is null, s.id
      """;

  @PersistenceContext EntityManager em;

  List<StraySeat> in(AreaId area) {
    List<?> rows = em.createNativeQuery(IN).setParameter(1, area.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(StraySeats::stray).toList();
  }

  private static StraySeat stray(NativeRow row) {
    LocalDate first = row.day(2);
    return new StraySeat(
        new CouncilId(row.number(0)),
        new SeatId(row.number(1)),
        first == null ? null : Period.throughLastDay(first, row.day(3)));
  }
}
