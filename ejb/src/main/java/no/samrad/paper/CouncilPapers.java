package no.samrad.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.calendar.CouncilCalendar;
import no.samrad.calendar.CouncilDates;
import no.samrad.calendar.MeetingBody;
import no.samrad.calendar.MeetingRow;
import no.samrad.clause.CasePaper;
import no.samrad.clause.Library;
import no.samrad.clause.Placeholder;
import no.samrad.shared.RuleViolation;
import no.samrad.wording.DocumentLanguage;

/** Makes the papers councils decide upon; all of them cost as many statements as one. */
@ApplicationScoped
class CouncilPapers {

  /** Always there in the end; whoever only asks what is missing need not work it out. */
  private static final Both TO_COME = new Both("…", "…");

  @Inject PaperFacts facts;
  @Inject Library library;
  @Inject CouncilCalendar calendar;
  @Inject CompletenessLine completeness;

  boolean exist(PaperSource source) {
    return template(source).isPresent();
  }

  /** What the papers lack, by name: the same for every council. */
  List<String> open(PaperSource source) {
    Optional<CasePaper> template = template(source);
    Set<String> open = new TreeSet<>();
    if (template.isPresent()) {
      CouncilFilling filling = filling(source, TO_COME);
      source.parties().stream()
          .filter(PaperParty::decides)
          .forEach(each -> open.addAll(setting(source, template.get(), filling, each).open()));
    }
    return List.copyOf(open);
  }

  /** Refused by the names of what is not filled. */
  List<Paper> papers(PaperSource source, List<PaperParty> parties, LocalDate day) {
    CasePaper template =
        template(source).orElseThrow(() -> new RuleViolation(PaperRule.NO_CASE_PAPER));
    CouncilFilling filling = filling(source, completeness.of(source.version(), day));
    CouncilDates dates = calendar.from(day, parties.stream().map(PaperParty::unit).toList());
    return parties.stream()
        .map(
            each ->
                paper(
                    setting(source, template, filling, each), each, source, next(each, dates, day)))
        .toList();
  }

  private static Paper paper(
      CouncilSetting setting, PaperParty party, PaperSource source, Optional<MeetingRow> meeting) {
    Set<String> open = setting.open();
    if (!open.isEmpty()) {
      throw new RuleViolation(PaperRule.PLACEHOLDERS_OPEN, String.join(", ", open));
    }
    DocumentLanguage language = party.language(source.parties());
    String name =
        PaperWord.CASE_PAPER.in(language)
            + " "
            + party.name().in(language)
            + " "
            + PaperWord.VERSION.in(language)
            + " "
            + source.version().number();
    return new Paper(name, setting.manuscript(party, meeting));
  }

  private static Optional<MeetingRow> next(PaperParty party, CouncilDates dates, LocalDate day) {
    return dates.firstInReach(party.unit(), MeetingBody.valueOf(party.body().name()), day);
  }

  private static CouncilSetting setting(
      PaperSource source, CasePaper template, CouncilFilling filling, PaperParty party) {
    DocumentLanguage language = party.language(source.parties());
    return new CouncilSetting(source, template, language, filling.of(party, language));
  }

  private CouncilFilling filling(PaperSource source, Both checked) {
    Map<String, Both> typed = facts.values(source.version().wording());
    Map<String, Placeholder> placeholders = library.placeholders();
    return new CouncilFilling(source, typed, placeholders, checked);
  }

  private Optional<CasePaper> template(PaperSource source) {
    return library.casePaper(source.head().type(), source.head().day());
  }
}
