package no.samrad.minutes;

import java.util.ArrayList;
import java.util.List;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;
import no.samrad.minutes.ItemFacts.Action;
import no.samrad.minutes.ItemFacts.Proposal;
import no.samrad.minutes.MinutesText.Part;
import no.samrad.minutes.MinutesText.Section;

/** Writes what became of an item of the agenda. */
final class ItemWriter {

  private static final int BALLOT_LEVEL = 3;
  private static final String RECOMMENDED = "RECOMMENDED";

  private final ItemFacts item;
  private final MeetingFacts meeting;
  private final MinutesLanguage language;

  private ItemWriter(ItemFacts item, MeetingFacts meeting) {
    this.item = item;
    this.meeting = meeting;
    language = meeting.language();
  }

  static List<Section> of(ItemFacts item, MeetingFacts meeting) {
    return new ItemWriter(item, meeting).sections();
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    if (!item.shown()) {
      sections.add(section(2, heading(), List.of(closed())));
      return sections;
    }
    sections.add(section(2, heading(), before()));
    for (ItemFacts.Ballot each : item.course().ballots()) {
      sections.add(
          section(
              BALLOT_LEVEL,
              word(MinutesWord.BALLOT, each.proposal()),
              BallotWriter.of(each, meeting)));
    }
    MinutesWord outcome = isDecision() ? MinutesWord.DECISION : MinutesWord.CONCLUSION;
    sections.add(section(BALLOT_LEVEL, word(outcome), outcome()));
    return sections;
  }

  private Section section(int level, String heading, List<Part> parts) {
    return new Section(item.id(), level, heading, parts);
  }

  private String heading() {
    return item.number() == null
        ? item.title()
        : word(MinutesWord.ITEM, item.number(), item.year(), item.title());
  }

  private Part closed() {
    String ground = item.openness().ground().replaceFirst("[.\\s]+$", "");
    return Part.sentence(word(MinutesWord.CLOSED, ground));
  }

  private List<Part> before() {
    List<Part> parts = new ArrayList<>();
    String kind = word(MinutesWord.of(item.preparation().kind()));
    parts.add(
        Part.sentence(
            item.preparation().addedLate() ? word(MinutesWord.ADDED_LATE, kind) : kind + "."));
    if (item.openness().closed()) {
      parts.add(closed());
    }
    String description = Shortened.of(item.preparation().description());
    if (!description.isEmpty()) {
      parts.add(Part.sentence(description));
    }
    if (!item.preparation().proposal().isEmpty() && !isProposed()) {
      parts.add(Part.quote(word(MinutesWord.RECOMMENDATION), item.preparation().proposal()));
    }
    for (ItemFacts.Partial each : item.course().partial()) {
      String ground = each.ground().replaceFirst("[.\\s]+$", "");
      parts.add(Part.sentence(word(MinutesWord.PARTIAL, each.who(), ground)));
    }
    item.course().proposals().stream().map(this::proposal).forEach(parts::add);
    return parts;
  }

  /** It stands among what was voted upon, word for word. */
  private boolean isProposed() {
    return item.course().proposals().stream()
        .anyMatch(
            each ->
                each.kind().equals(RECOMMENDED)
                    && each.wording().equals(item.preparation().proposal()));
  }

  private Part proposal(Proposal proposal) {
    String kind = MinutesWord.valueOf("PROPOSAL_" + proposal.kind()).in(language);
    String label =
        proposal.from().isEmpty()
            ? word(MinutesWord.PROPOSAL, proposal.position(), kind)
            : word(MinutesWord.PROPOSAL_FROM, proposal.position(), kind, proposal.from());
    return Part.quote(
        proposal.withdrawn() ? word(MinutesWord.WITHDRAWN, label) : label, proposal.wording());
  }

  private List<Part> outcome() {
    List<Part> parts = new ArrayList<>();
    if (item.decision() != null) {
      parts.add(Part.quote("", item.decision().wording()));
      if (item.decision().withoutQuorum()) {
        parts.add(Part.sentence(word(MinutesWord.WITHOUT_QUORUM)));
      }
    } else {
      parts.add(Part.sentence(word(state())));
    }
    if (!item.actions().isEmpty()) {
      List<String> head =
          List.of(word(MinutesWord.WHAT), word(MinutesWord.WHO), word(MinutesWord.DUE));
      parts.add(
          Part.table(
              word(MinutesWord.ACTIONS), head, item.actions().stream().map(this::row).toList()));
    }
    return parts;
  }

  private MinutesWord state() {
    return item.state() == ItemState.NOTED && item.preparation().kind() == ItemKind.DISCUSSION
        ? MinutesWord.STATE_NOTED_DISCUSSION
        : MinutesWord.of(item.state());
  }

  /** What was only noted has words, too, but nothing was decided. */
  private boolean isDecision() {
    return item.preparation().kind() == ItemKind.DECISION || item.state() == ItemState.DECIDED;
  }

  private List<String> row(Action action) {
    return List.of(
        action.task(),
        action.who().isEmpty() ? word(MinutesWord.NOT_AGREED) : action.who(),
        action.due() == null ? word(MinutesWord.NOT_AGREED) : language.inFigures(action.due()));
  }

  private String word(MinutesWord word, Object... values) {
    return word.in(language, values);
  }
}
