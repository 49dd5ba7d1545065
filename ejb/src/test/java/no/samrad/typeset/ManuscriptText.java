package no.samrad.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a document says, piece by piece, as it should be read in any file made of it. */
final class ManuscriptText implements BlockVisitor {

  private final List<String> said = new ArrayList<>();
  private final ManuscriptLanguage language;

  private ManuscriptText(ManuscriptLanguage language) {
    this.language = language;
  }

  static List<String> of(Manuscript manuscript) throws IOException {
    ManuscriptText text = new ManuscriptText(manuscript.language());
    text.say(manuscript.title());
    for (Block each : manuscript.blocks()) {
      each.tell(text);
    }
    return text.said;
  }

  static String trimmed(String text) {
    return text.strip().replaceAll(" +", " ");
  }

  private void say(String text) {
    if (!text.isBlank()) {
      said.add(trimmed(text));
    }
  }

  private void say(List<Run> runs) {
    say(runs.stream().map(Run::text).collect(Collectors.joining()));
  }

  @Override
  public void heading(Block.Heading heading) {
    say(heading.text());
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    say(paragraph.runs());
  }

  @Override
  public void items(Block.Items items) {
    for (int index = 0; index < items.items().size(); index++) {
      say(items.numbered() ? index + 1 + "." : "•");
      say(items.items().get(index));
    }
  }

  @Override
  public void table(Block.Table table) {
    say(table.caption());
    table.head().forEach(this::say);
    table.rows().forEach(row -> row.forEach(this::say));
  }

  @Override
  public void definitions(Block.Definitions definitions) {
    for (Block.Definition each : definitions.definitions()) {
      say(each.term());
      say(each.meaning());
    }
  }

  @Override
  public void signatures(Block.Signatures signatures) {
    for (Block.Signature each : signatures.signatures()) {
      say(each.party());
      say(
          switch (language) {
            case NB -> "Sted og dato";
            case NN -> "Stad og dato";
            case EN -> "Place and date";
          });
      say(language == ManuscriptLanguage.EN ? "Signature" : "Underskrift");
      say(each.signatory());
    }
  }

  @Override
  public void callout(Block.Callout callout) {
    say(callout.runs());
  }

  @Override
  public void pageBreak() {}
}
