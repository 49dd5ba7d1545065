package no.samrad.typeset;

import java.io.IOException;
import java.util.List;

/** Sets blocks below one another in the styles of the file. */
final class DocxFlow implements BlockVisitor {

  /** Width of the text in twentieths of a point. */
  private static final int WIDTH = 9070;

  private final DocxXml xml;
  private final ManuscriptLanguage language;
  private int lists;

  DocxFlow(DocxXml xml, ManuscriptLanguage language) {
    this.xml = xml;
    this.language = language;
  }

  @Override
  public void heading(Block.Heading heading) throws IOException {
    xml.paragraph("Heading" + heading.level(), List.of(Run.plain(heading.text())));
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) throws IOException {
    if (!paragraph.runs().isEmpty()) {
      xml.paragraph("BodyText", paragraph.runs());
    }
  }

  /** A list of its own for each, so that every one counts from 1. */
  @Override
  public void items(Block.Items items) throws IOException {
    lists++;
    String style = items.numbered() ? "ListNumber" : "ListBullet";
    for (List<Run> each : items.items()) {
      xml.item(style, lists, each);
    }
  }

  @Override
  public void table(Block.Table table) throws IOException {
    if (!table.caption().isBlank()) {
      xml.paragraph("Caption", List.of(Run.plain(table.caption())));
    }
    xml.open("tbl");
    properties(table);
    row(table.headCells(), true);
    for (List<List<Run>> each : table.rows()) {
      row(each, false);
    }
    xml.close();
    xml.paragraph("AfterTable", List.of());
  }

  private void properties(Block.Table table) throws IOException {
    int columns = table.head().size();
    xml.open("tblPr").empty("tblStyle", "val", "SamradTable");
    xml.empty("tblW", "w", Integer.toString(WIDTH), "type", "dxa");
    xml.empty("tblLook", "val", "0020", "firstRow", "1");
    if (!table.caption().isBlank()) {
      xml.empty("tblCaption", "val", table.caption());
    }
    xml.close().open("tblGrid");
    for (int column = 0; column < columns; column++) {
      xml.empty("gridCol", "w", Integer.toString(WIDTH / columns));
    }
    xml.close();
  }

  private void row(List<List<Run>> cells, boolean head) throws IOException {
    xml.open("tr").open("trPr").empty("cantSplit");
    if (head) {
      xml.empty("tblHeader");
    }
    xml.close();
    String width = Integer.toString(WIDTH / cells.size());
    for (List<Run> each : cells) {
      xml.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa").close();
      xml.paragraph("TableText", each);
      xml.close();
    }
    xml.close();
  }

  @Override
  public void definitions(Block.Definitions definitions) throws IOException {
    for (Block.Definition each : definitions.definitions()) {
      xml.paragraph("DefinitionTerm", List.of(Run.plain(each.term())));
      xml.paragraph("Definition", each.meaning());
    }
  }

  @Override
  public void signatures(Block.Signatures signatures) throws IOException {
    for (Block.Signature each : signatures.signatures()) {
      xml.paragraph("SignatureParty", List.of(Run.plain(each.party())));
      xml.paragraph("SignatureLine", List.of(Run.plain(language.placeAndDay())));
      xml.paragraph("SignatureLine", List.of(Run.plain(language.signature())));
      xml.paragraph("SignatureName", List.of(Run.plain(each.signatory())));
    }
  }

  @Override
  public void callout(Block.Callout callout) throws IOException {
    boolean warning = callout.tone() == Block.Callout.Tone.WARNING;
    xml.paragraph(warning ? "Warning" : "Note", callout.runs());
  }

  @Override
  public void pageBreak() throws IOException {
    xml.open("p").open("r").empty("br", "type", "page").close().close();
  }
}
