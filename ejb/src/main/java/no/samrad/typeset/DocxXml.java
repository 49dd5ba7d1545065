package no.samrad.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of the file: elements of WordprocessingML, text always escaped. */
final class DocxXml {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String OPEN_TINT = "FFEE9E";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  DocxXml(String root) throws IOException {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("w", root, WORD);
      xml.writeNamespace("w", WORD);
      xml.writeNamespace("r", RELATIONS);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  byte[] end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return bytes.toByteArray();
  }

  DocxXml open(String element, String... attributes) throws IOException {
    try {
      xml.writeStartElement("w", element, WORD);
      for (int index = 0; index < attributes.length; index += 2) {
        attribute(attributes[index], attributes[index + 1]);
      }
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  private void attribute(String name, String value) throws XMLStreamException {
    if (name.startsWith("r:")) {
      xml.writeAttribute("r", RELATIONS, name.substring(2), value);
    } else if (name.startsWith("xml:")) {
      xml.writeAttribute(name, value);
    } else {
      xml.writeAttribute("w", WORD, name, value);
    }
  }

  DocxXml close() throws IOException {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  DocxXml empty(String element, String... attributes) throws IOException {
    return open(element, attributes).close();
  }

  private void characters(String text) throws IOException {
    try {
      xml.writeCharacters(text);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  void paragraph(String style, List<Run> runs) throws IOException {
    open("p").open("pPr").empty("pStyle", "val", style).close();
    runs(runs);
    close();
  }

  void item(String style, int list, List<Run> runs) throws IOException {
    open("p").open("pPr").empty("pStyle", "val", style);
    open("numPr").empty("ilvl", "val", "0").empty("numId", "val", Integer.toString(list)).close();
    close();
    runs(runs);
    close();
  }

  void runs(List<Run> runs) throws IOException {
    for (Run each : runs) {
      run(each);
    }
  }

  private void run(Run run) throws IOException {
    open("r");
    switch (run.style()) {
      case BOLD -> open("rPr").empty("b").close();
      case ITALIC -> open("rPr").empty("i").close();
      case OPEN -> open("rPr").empty("shd", "val", "clear", "fill", OPEN_TINT).close();
      default -> {}
    }
    text(run.text());
    close();
  }

  private void text(String text) throws IOException {
    open("t", "xml:space", "preserve");
    characters(text);
    close();
  }

  /** A number the word processor counts, such as PAGE. */
  void field(String instruction) throws IOException {
    open("fldSimple", "instr", instruction).open("r");
    text("1");
    close().close();
  }
}
