package no.samrad.agenda;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/**
 * What could stand on the agenda of a planned meeting, as {@code nfp_suggestion_on} computes it.
 */
@Repository
class Suggestions {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String ALL =
      """
      select s.kind, s.standing, s.source, s.carried_from, s.item_kind, s.subject, s.note,
        s.day::text, s.year, s.number, s.figure, coalesce(i.description, ''),
        coalesce(i.proposal, ''), i.minutes, coalesce(i.closed, false),
        coalesce(i.closed_ground, ''), coalesce(i.public_title, '')
      from samrad.nfp_suggestion_on(?1, cast(?2 as date)) s
      left join nfp_standing_item t on t.code = s.standing
      left join nfp_agenda_item i on i.id = s.carried_from
      order by s.place, t.position, i.year, i.number, i.id, s.kind, s.day, s.source
      """;

  @PersistenceContext EntityManager em;

  List<SuggestedItem> of(AgendaMeeting meeting, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(ALL)
            .setParameter(1, meeting.id().value())
            .setParameter(2, PlausibleDay.forQuery(today))
            .getResultList();
    return rows.stream().map(NativeRow::of).map(row -> item(row, meeting.language())).toList();
  }

  private static SuggestedItem item(NativeRow row, String language) {
    SuggestionKind kind = SuggestionKind.valueOf(row.text(0));
    ItemNumber number = ItemNumber.ifGiven(row.numberOrNull(8), row.numberOrNull(9));
    ItemKind itemKind = ItemKind.valueOf(row.text(4));
    String title = title(kind, row, number, language);
    Suggestion suggestion =
        new Suggestion(
            kind, code(row), itemKind, title, row.text(6), row.day(7), number, row.number(10));
    return new SuggestedItem(suggestion, text(row, itemKind, title), origin(row));
  }

  private static String code(NativeRow row) {
    Long carried = row.numberOrNull(3);
    return carried == null ? row.text(1) + row.text(2) : new ItemId(carried).toString();
  }

  private static ItemOrigin origin(NativeRow row) {
    Long carried = row.numberOrNull(3);
    return new ItemOrigin(row.text(1), row.text(2), carried == null ? null : new ItemId(carried));
  }

  private static ItemText text(NativeRow row, ItemKind kind, String title) {
    Long minutes = row.numberOrNull(13);
    return new ItemText(
        kind,
        title,
        row.text(11),
        row.text(12),
        minutes == null ? null : minutes.intValue(),
        new ClosedDoors(row.flag(14), row.text(15), row.text(16)));
  }

  private static String title(
      SuggestionKind kind, NativeRow row, ItemNumber number, String language) {
    String subject = row.text(5);
    String title =
        switch (kind) {
          case CARRIED, STANDING -> subject;
          case ACTION ->
              subject.isEmpty()
                  ? SuggestionWord.ACTION_OF.in(language, number)
                  : SuggestionWord.ACTION.in(language, subject);
          case EXPIRY -> SuggestionWord.EXPIRY.in(language, subject, DAY.format(row.day(7)));
          case DECISION_MISSING -> SuggestionWord.DECISION_MISSING.in(language, subject);
          case OVERDUE -> SuggestionWord.OVERDUE.in(language, subject);
          case DEADLINE -> SuggestionWord.DEADLINE.in(language, subject, DAY.format(row.day(7)));
        };
    return shortened(title);
  }

  /** A task may be longer than a title. */
  private static String shortened(String title) {
    int longest = ItemText.LONGEST_TITLE;
    return title.codePointCount(0, title.length()) <= longest
        ? title
        : title.substring(0, title.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
