package no.samrad.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.samrad.calendar.MeetingRow;
import no.samrad.clause.CasePaper;
import no.samrad.prose.Filling;
import no.samrad.prose.Prose;
import no.samrad.typeset.Block;
import no.samrad.typeset.Block.Callout;
import no.samrad.typeset.Block.Definition;
import no.samrad.typeset.Block.Definitions;
import no.samrad.typeset.Block.Heading;
import no.samrad.typeset.Block.Signatures;
import no.samrad.typeset.Imprint;
import no.samrad.typeset.Manuscript;
import no.samrad.typeset.ManuscriptLanguage;
import no.samrad.typeset.Run;
import no.samrad.wording.DocumentLanguage;

/** The paper one council decides upon, with what is true for its municipality. */
final class CouncilSetting {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final PaperSource source;
  private final CasePaper template;
  private final DocumentLanguage language;
  private final Filling filling;

  /**
   * @param filling what fills the placeholders for this council
   */
  CouncilSetting(
      PaperSource source, CasePaper template, DocumentLanguage language, Filling filling) {
    this.source = source;
    this.template = template;
    this.language = language;
    this.filling = filling;
  }

  /** What is left open, by its name. */
  Set<String> open() {
    Set<String> codes = new TreeSet<>(title().open());
    template.sections().forEach(each -> codes.addAll(prose(each).open()));
    return codes.stream()
        .map(each -> filling.labels().getOrDefault(each, each))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  Manuscript manuscript(PaperParty party, Optional<MeetingRow> meeting) {
    List<Block> blocks = new ArrayList<>();
    if (!source.isSent()) {
      blocks.add(
          new Callout(Callout.Tone.WARNING, List.of(Run.bold(PaperWord.DRAFT.in(language)))));
    }
    blocks.add(facts(party, meeting));
    template.sections().forEach(each -> section(each, blocks));
    String agreement = source.head().agreement().in(language);
    String version = PaperWord.VERSION.in(language) + " " + source.version().number();
    String paper = PaperWord.CASE_PAPER.in(language);
    Imprint imprint =
        new Imprint(
            agreement + ", " + version,
            party.name().in(language),
            party.name().in(language) + ": " + paper,
            agreement + ", " + version + ". " + PaperWord.OWN_CONTENT.in(language));
    return new Manuscript(
        title().plain(), ManuscriptLanguage.valueOf(language.name()), imprint, blocks);
  }

  private Prose title() {
    String title = language == DocumentLanguage.NN ? template.titleNn() : template.titleNb();
    return Prose.of(filling.fillOneLine(Prose.parseLine(title)));
  }

  private Prose prose(CasePaper.Section section) {
    String body = language == DocumentLanguage.NN ? section.bodyNn() : section.bodyNb();
    return Prose.parse(body).fill(filling);
  }

  private Block facts(PaperParty party, Optional<MeetingRow> meeting) {
    Run toFill = Run.open(PaperWord.TO_FILL.in(language));
    return new Definitions(
        List.of(
            fact(PaperWord.MUNICIPALITY, Run.plain(party.name().in(language))),
            fact(PaperWord.ORGAN, Run.plain(PaperWord.of(party.body()).in(language))),
            fact(PaperWord.MEETING, meeting.map(each -> Run.plain(when(each))).orElse(toFill)),
            fact(PaperWord.CASE_NUMBER, toFill)));
  }

  private String when(MeetingRow meeting) {
    return DAY.format(meeting.day())
        + ", "
        + PaperWord.DEADLINE.in(language)
        + " "
        + DAY.format(meeting.paperDeadline());
  }

  private Definition fact(PaperWord word, Run meaning) {
    return new Definition(word.in(language), List.of(meaning));
  }

  private void section(CasePaper.Section section, List<Block> blocks) {
    String title = language == DocumentLanguage.NN ? section.titleNn() : section.titleNb();
    blocks.add(new Heading(1, title));
    if (!section.verified()) {
      String note = PaperWord.NOT_VERIFIED.in(language);
      blocks.add(new Callout(Callout.Tone.NOTE, List.of(Run.italic(note))));
    }
    blocks.addAll(new ProseSetting(new Signatures(List.of())).blocks(prose(section)));
  }
}
