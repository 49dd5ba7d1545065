package no.samrad.paper;

import java.util.ArrayList;
import java.util.List;
import no.samrad.typeset.Block;
import no.samrad.typeset.Block.Callout;
import no.samrad.typeset.Block.Heading;
import no.samrad.typeset.Block.Signature;
import no.samrad.typeset.Block.Signatures;
import no.samrad.typeset.Block.Table;
import no.samrad.typeset.Imprint;
import no.samrad.typeset.Manuscript;
import no.samrad.typeset.ManuscriptLanguage;
import no.samrad.typeset.Run;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.WordingText;

/** The document of one version: parties, clauses, attachments, and where the parties sign. */
final class AgreementSetting {

  private final PaperSource source;
  private final WordingText text;
  private final DocumentLanguage language;
  private final List<Block> blocks = new ArrayList<>();

  private AgreementSetting(PaperSource source, WordingText text) {
    this.source = source;
    this.text = text;
    this.language = text.language();
  }

  static Manuscript of(PaperSource source, WordingText text) {
    return new AgreementSetting(source, text).manuscript();
  }

  private Manuscript manuscript() {
    standing();
    parties();
    clauses();
    attachments();
    String name = source.head().agreement().in(language);
    Imprint imprint =
        new Imprint(
            name + ", " + version(),
            source.head().area().in(language),
            source.head().area().in(language) + ": " + name,
            foot());
    return new Manuscript(
        text.plainTitle(), ManuscriptLanguage.valueOf(language.name()), imprint, blocks);
  }

  private String version() {
    return word(PaperWord.VERSION) + " " + source.version().number();
  }

  /** The hash stands for the text: whoever holds the paper can compare it. */
  private String foot() {
    String foot = source.head().agreement().in(language) + ", " + version();
    if (!source.isSent()) {
      return foot + ", " + word(PaperWord.DRAFT_SHORT);
    }
    return text.sha256().isEmpty() ? foot : foot + ", SHA-256 " + text.sha256();
  }

  private void standing() {
    switch (source.version().status()) {
      case DRAFT, REVIEW -> warning(PaperWord.DRAFT);
      case SUPERSEDED -> warning(PaperWord.SUPERSEDED);
      case DISCARDED -> warning(PaperWord.DISCARDED);
      default -> {}
    }
  }

  private void warning(PaperWord word) {
    blocks.add(new Callout(Callout.Tone.WARNING, List.of(Run.bold(word(word)))));
  }

  private void parties() {
    blocks.add(new Heading(1, word(PaperWord.PARTIES)));
    List<List<List<Run>>> rows = source.parties().stream().map(this::row).toList();
    List<String> head =
        List.of(word(PaperWord.PARTY), word(PaperWord.ROLE), word(PaperWord.NUMBER));
    blocks.add(new Table("", head, rows));
  }

  private List<List<Run>> row(PaperParty party) {
    return cells(party.name().in(language), word(PaperWord.of(party.role())), party.number());
  }

  private static List<List<Run>> cells(String... texts) {
    return List.of(texts).stream().map(each -> List.of(Run.plain(each))).toList();
  }

  private void clauses() {
    ProseSetting setting = new ProseSetting(signatures());
    for (WordingText.Clause each : text.clauses()) {
      blocks.add(new Heading(1, each.number() + ". " + each.title()));
      blocks.addAll(setting.blocks(each.prose()));
    }
    if (!setting.signed() && !signatures().signatures().isEmpty()) {
      blocks.add(new Heading(1, word(PaperWord.SIGNATURES)));
      blocks.add(signatures());
    }
  }

  private Signatures signatures() {
    return new Signatures(
        source.parties().stream()
            .filter(each -> each.duty().signs())
            .map(each -> new Signature(each.name().in(language), each.duty().signatory()))
            .toList());
  }

  private void attachments() {
    if (source.attachments().isEmpty()) {
      return;
    }
    blocks.add(new Heading(1, word(PaperWord.ATTACHMENT)));
    List<List<List<Run>>> rows =
        source.attachments().stream()
            .map(each -> cells(each.title(), each.file(), each.sha256()))
            .toList();
    List<String> head = List.of(word(PaperWord.ATTACHMENT), word(PaperWord.FILE), "SHA-256");
    blocks.add(new Table("", head, rows));
  }

  private String word(PaperWord word) {
    return word.in(language);
  }
}
