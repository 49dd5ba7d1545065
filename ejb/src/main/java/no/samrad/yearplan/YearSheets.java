package no.samrad.yearplan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.yearplan.Recurring.Item;
import no.samrad.yearplan.YearPlanDetails.Choice;
import no.samrad.yearplan.YearPlanDetails.Draft;
import no.samrad.yearplan.YearPlanDetails.EntryKind;
import no.samrad.yearplan.YearPlanDetails.YearEntry;

/** Reads a year of a council with all that belongs to it, in a fixed number of statements. */
@Repository
class YearSheets {

  private static final String PLAN =
      """
      select p.id, p.version, p.meetings, p.weekday, p.starts_at::text, p.ends_at::text, p.place,
        p.language, p.avoid_breaks, p.confirmed_at is not null
      from nfp_year_plan p where p.council_id = ?1 and p.year = ?2
      """;

  private static final String DATES =
      """
      select d.id, d.position, d.seasons, d.wanted::text, d.day::text, d.reason
      from nfp_year_date d where d.plan_id = ?1 and d.meeting_id is null order by d.day
      """;

  private static final String MEETINGS =
      """
      select m.id, m.meeting_day::text, m.state, coalesce(d.position, 0), coalesce(d.seasons, '')
      from nfp_meeting m
      left join nfp_year_date d on d.meeting_id = m.id
      where m.council_id = ?1 and m.form = 'MEETING'
        and m.meeting_day >= make_date(?2, 1, 1) and m.meeting_day < make_date(?2 + 1, 1, 1)
      order by m.meeting_day, m.starts_at
      """;

  /** A day a month does not have is its last. */
  private static final String DEADLINES =
      """
      select t.title, least(
          (make_date(?1, s.month, 1) + interval '1 month' - interval '1 day')::date,
          make_date(?1, s.month, 1) + d.day - 1)::text as day
      from nfp_year_deadline d
      join nfp_year_deadline_text t on t.deadline_id = d.id and t.language = ?2
      cross join lateral generate_series(d.month, 12, d.every_months) s (month)
      order by 2, 1
      """;

  private static final String ITEMS =
      """
      select i.seasons, t.title
      from nfp_standing_item i
      join nfp_standing_item_text t on t.code = i.code and t.language = ?2
      where i.valid_from <= make_date(?1, 12, 31) and (i.valid_to is null or i.valid_to > make_date(?1, 1, 1))
      order by i.at_end, i.position
      """;

  @PersistenceContext EntityManager em;
  @Inject YearFacts facts;

  YearPlanDetails of(CouncilId council, int year, Language language, boolean planning) {
    YearCalendar calendar = facts.calendar(council, year, language);
    Recurring recurring = new Recurring(facts.seasons(language), items(year, language));
    NativeRow row =
        rows(em.createNativeQuery(PLAN), council.value(), year).stream().findFirst().orElse(null);
    boolean confirmed = row != null && row.flag(9);
    Draft plan = row == null || !planning ? null : draft(row);
    Draft draft = confirmed ? null : plan;
    List<YearEntry> entries = new ArrayList<>(deadlines(year, language));
    entries.addAll(meetings(council, calendar, recurring));
    entries.addAll(proposed(draft, calendar, recurring));
    entries.sort(Comparator.comparing(YearEntry::day).thenComparing(YearEntry::kind));
    return new YearPlanDetails(
        council,
        calendar.area(),
        year,
        calendar.life().firstDay().orElseThrow(),
        calendar.life().lastDay().orElse(null),
        plan,
        draft,
        confirmed,
        List.copyOf(entries),
        calendar.breaks());
  }

  private static List<NativeRow> rows(Query question, Object first, Object second) {
    List<?> rows = question.setParameter(1, first).setParameter(2, second).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private List<YearEntry> meetings(CouncilId council, YearCalendar calendar, Recurring recurring) {
    return rows(em.createNativeQuery(MEETINGS), council.value(), calendar.year()).stream()
        .map(row -> meeting(row, calendar, recurring))
        .toList();
  }

  /** None without a draft. */
  private List<YearEntry> proposed(Draft draft, YearCalendar calendar, Recurring recurring) {
    if (draft == null) {
      return List.of();
    }
    List<?> rows = em.createNativeQuery(DATES).setParameter(1, draft.id().value()).getResultList();
    return rows.stream()
        .map(row -> proposed(NativeRow.of(row), draft, calendar, recurring))
        .toList();
  }

  private List<Item> items(int year, Language language) {
    return rows(em.createNativeQuery(ITEMS), year, language.code()).stream()
        .map(row -> new Item(row.text(0), row.text(1)))
        .toList();
  }

  private static Draft draft(NativeRow row) {
    YearWishes wishes =
        new YearWishes(
            (int) row.number(2),
            DayOfWeek.of((int) row.number(3)),
            LocalTime.parse(row.text(4)),
            LocalTime.parse(row.text(5)),
            row.text(6),
            row.text(7),
            row.flag(8));
    return new Draft(new YearPlanId(row.number(0)), row.number(1), wishes);
  }

  private List<YearEntry> deadlines(int year, Language language) {
    return rows(em.createNativeQuery(DEADLINES), year, language.code()).stream()
        .map(
            row ->
                new YearEntry(
                    EntryKind.DEADLINE,
                    row.day(1),
                    row.text(0),
                    0,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null))
        .toList();
  }

  private static YearEntry meeting(NativeRow row, YearCalendar calendar, Recurring recurring) {
    MeetingStep step = MeetingStep.valueOf(row.text(2));
    List<Obstacle> obstacles =
        step == MeetingStep.PLANNED ? calendar.clashes(row.day(1)) : List.of();
    return new YearEntry(
        EntryKind.MEETING,
        row.day(1),
        recurring.titleOf(row.text(4)),
        (int) row.number(3),
        step == MeetingStep.PLANNED ? recurring.itemsOf(row.text(4)) : List.of(),
        obstacles,
        null,
        new NfpMeetingId(row.number(0)),
        step);
  }

  private static YearEntry proposed(
      NativeRow row, Draft draft, YearCalendar calendar, Recurring recurring) {
    boolean avoidBreaks = draft.wishes().avoidBreaks();
    LocalDate wanted = row.day(3);
    LocalDate day = row.day(4);
    List<Obstacle> passed =
        wanted.equals(day) ? List.of() : calendar.obstacles(wanted, avoidBreaks);
    return new YearEntry(
        EntryKind.PROPOSED,
        day,
        recurring.titleOf(row.text(2)),
        (int) row.number(1),
        recurring.itemsOf(row.text(2)),
        calendar.obstacles(day, avoidBreaks),
        new Choice(new YearDateId(row.number(0)), wanted, passed, row.text(5)),
        null,
        null);
  }
}
