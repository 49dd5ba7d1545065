package no.samrad.typeset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts a DOCX file consists of. */
final class DocxParts {

  private static final String BULLETS = "0";
  private static final String NUMBERS = "1";

  private final Manuscript manuscript;

  DocxParts(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  byte[] contentTypes() throws IOException {
    return resource("content-types.xml");
  }

  byte[] packageRelations() throws IOException {
    return resource("package-relations.xml");
  }

  byte[] documentRelations() throws IOException {
    return resource("document-relations.xml");
  }

  byte[] application() throws IOException {
    return resource("application.xml");
  }

  byte[] settings() throws IOException {
    return withLanguage("settings.xml");
  }

  byte[] styles() throws IOException {
    return withLanguage("styles.xml");
  }

  byte[] properties() throws IOException {
    return utf8(
        text("properties.xml")
            .replace("{language}", manuscript.language().tag())
            .replace("{author}", Xmp.escaped(manuscript.imprint().author()))
            .replace("{subject}", Xmp.escaped(manuscript.imprint().subject()))
            .replace("{title}", Xmp.escaped(manuscript.title())));
  }

  byte[] document() throws IOException {
    DocxXml xml = new DocxXml("document");
    xml.open("body");
    xml.paragraph("Title", List.of(Run.plain(manuscript.title())));
    DocxFlow flow = new DocxFlow(xml, manuscript.language());
    for (Block each : manuscript.blocks()) {
      each.tell(flow);
    }
    xml.open("sectPr");
    xml.empty("headerReference", "type", "default", "r:id", "rIdHead");
    xml.empty("footerReference", "type", "default", "r:id", "rIdFoot");
    xml.empty("pgSz", "w", "11906", "h", "16838");
    xml.empty(
        "pgMar", "top", "1560", "right", "1418", "bottom", "1560", "left", "1418", "header", "760",
        "footer", "700", "gutter", "0");
    return xml.close().close().end();
  }

  /**
   * A list of bullets and one of numbers, and for each list of the document which one it follows.
   */
  byte[] numbering() throws IOException {
    DocxXml xml = new DocxXml("numbering");
    kind(xml, BULLETS, "bullet", "•");
    kind(xml, NUMBERS, "decimal", "%1.");
    int list = 0;
    for (Block each : manuscript.blocks()) {
      if (each instanceof Block.Items items) {
        list++;
        follow(xml, list, items.numbered());
      }
    }
    return xml.end();
  }

  private static void kind(DocxXml xml, String number, String format, String text)
      throws IOException {
    xml.open("abstractNum", "abstractNumId", number);
    xml.empty("multiLevelType", "val", "singleLevel");
    xml.open("lvl", "ilvl", "0").empty("start", "val", "1").empty("numFmt", "val", format);
    xml.empty("lvlText", "val", text).empty("lvlJc", "val", "left");
    xml.open("pPr").empty("ind", "left", "440", "hanging", "330").close();
    xml.close().close();
  }

  private static void follow(DocxXml xml, int list, boolean numbered) throws IOException {
    xml.open("num", "numId", Integer.toString(list));
    xml.empty("abstractNumId", "val", numbered ? NUMBERS : BULLETS);
    xml.open("lvlOverride", "ilvl", "0").empty("startOverride", "val", "1").close();
    xml.close();
  }

  byte[] head() throws IOException {
    DocxXml xml = new DocxXml("hdr");
    xml.paragraph("Header", List.of(Run.plain(manuscript.imprint().head())));
    return xml.end();
  }

  byte[] foot() throws IOException {
    DocxXml xml = new DocxXml("ftr");
    xml.paragraph("Footer", List.of(Run.plain(manuscript.imprint().foot())));
    xml.open("p").open("pPr").empty("pStyle", "val", "PageNumber").close();
    xml.runs(List.of(Run.plain("Side ")));
    xml.field("PAGE");
    xml.runs(List.of(Run.plain(" av ")));
    xml.field("NUMPAGES");
    return xml.close().end();
  }

  private byte[] withLanguage(String name) throws IOException {
    return utf8(text(name).replace("{language}", manuscript.language().tag()));
  }

  private static String text(String name) throws IOException {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream bytes = DocxParts.class.getResourceAsStream("docx-" + name)) {
      if (bytes == null) {
        throw new FileNotFoundException(name);
      }
      return bytes.readAllBytes();
    }
  }
}
