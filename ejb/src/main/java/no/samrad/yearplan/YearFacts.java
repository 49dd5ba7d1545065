package no.samrad.yearplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.council.CouncilId;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PublicHolidays;
import no.samrad.shared.Repository;

/** Reads what is known of the days of a year; each in one statement. */
@Repository
class YearFacts {

  private static final String COUNCIL =
      """
      select c.area_id, c.valid_from::text, (c.valid_to - 1)::text from nfp_council c where c.id = ?1
      """;

  private static final String SEASONS =
      """
      select s.season, s.month,
        case ?1 when 'nn' then s.name_nn when 'en' then s.name_en else s.name_nb end
      from nfp_year_season s order by s.season
      """;

  private static final String BREAKS =
      """
      select b.id, b.name, b.valid_from::text, (b.valid_to - 1)::text
      from nfp_school_break b
      where b.area_id = ?1
        and daterange(b.valid_from, b.valid_to)
          && daterange(make_date(?2, 1, 1), make_date(?2 + 1, 1, 1))
      order by b.valid_from, b.name
      """;

  /** Of a district, also the council of its municipality. */
  private static final String COUNCILS =
      """
      select r.day::text, string_agg(r.name, ', ' order by r.name)
      from (
        select distinct cm.day, samrad.unit_name_on(cm.unit_id, ?3, cm.day) as name
        from membership m
        join unit u on u.id = m.unit_id
        join council_meeting cm on cm.unit_id in (u.id, u.parent_id)
        where m.area_id = ?1 and not cm.cancelled
          and cm.body in ('MUNICIPAL_COUNCIL', 'DISTRICT_COMMITTEE')
          and cm.day >= make_date(?2, 1, 1) and cm.day < make_date(?2 + 1, 1, 1)
          and daterange(m.valid_from, m.valid_to) @> cm.day) r
      group by r.day
      """;

  private static final String TAKEN =
      """
      select m.meeting_day::text from nfp_meeting m
      where m.council_id = ?1 and m.state <> 'CANCELLED' and m.form = 'MEETING'
        and m.meeting_day >= make_date(?2, 1, 1) and m.meeting_day < make_date(?2 + 1, 1, 1)
      """;

  @PersistenceContext EntityManager em;
  @Inject Clock clock;

  AreaId areaOf(CouncilId council) {
    return new AreaId(council(council).number(0));
  }

  YearCalendar calendar(CouncilId council, int year, Language language) {
    NativeRow row = council(council);
    AreaId area = new AreaId(row.number(0));
    return new YearCalendar(
        area,
        year,
        LocalDate.now(clock),
        Period.throughLastDay(row.day(1), row.day(2)),
        PublicHolidays.of(year),
        breaks(area, year),
        councils(area, year, language),
        taken(council, year));
  }

  List<Season> seasons(Language language) {
    List<?> rows = em.createNativeQuery(SEASONS).setParameter(1, language.code()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new Season((int) row.number(0), Month.of((int) row.number(1)), row.text(2)))
        .toList();
  }

  private NativeRow council(CouncilId council) {
    List<?> rows = em.createNativeQuery(COUNCIL).setParameter(1, council.value()).getResultList();
    return rows.stream().findFirst().map(NativeRow::of).orElseThrow(() -> new NotFound(council));
  }

  private List<SchoolDays> breaks(AreaId area, int year) {
    List<?> rows =
        em.createNativeQuery(BREAKS)
            .setParameter(1, area.value())
            .setParameter(2, year)
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new SchoolDays(
                    new SchoolBreakId(row.number(0)), row.text(1), row.day(2), row.day(3)))
        .toList();
  }

  private Map<LocalDate, String> councils(AreaId area, int year, Language language) {
    List<?> rows =
        em.createNativeQuery(COUNCILS)
            .setParameter(1, area.value())
            .setParameter(2, year)
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(Collectors.toMap(row -> row.day(0), row -> row.text(1)));
  }

  private Set<LocalDate> taken(CouncilId council, int year) {
    List<?> rows =
        em.createNativeQuery(TAKEN)
            .setParameter(1, council.value())
            .setParameter(2, year)
            .getResultList();
    return rows.stream()
        .map(row -> NativeRow.of(row).day(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
