package no.samrad.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a DOCX as a word processor does: paragraphs with the numbers their lists give them. */
public final class DocxText {

  private final Map<String, String> parts;
  private final Map<String, Integer> counted = new HashMap<>();

  private DocxText(Map<String, String> parts) {
    this.parts = parts;
  }

  public static List<String> of(byte[] docx) throws IOException {
    return new DocxText(parts(docx)).read();
  }

  static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  static Document xml(String part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(part)));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(broken);
    }
  }

  private List<String> read() throws IOException {
    List<String> said = new ArrayList<>();
    for (Element paragraph : all(xml(parts.get("word/document.xml")).getDocumentElement(), "p")) {
      for (Element list : all(paragraph, "numId")) {
        said.add(label(value(list, "val")));
      }
      StringBuilder text = new StringBuilder();
      all(paragraph, "t").forEach(each -> text.append(each.getTextContent()));
      if (!text.toString().isBlank()) {
        said.add(ManuscriptText.trimmed(text.toString()));
      }
    }
    return said;
  }

  private String label(String list) throws IOException {
    Element numbering = xml(parts.get("word/numbering.xml")).getDocumentElement();
    Element follows =
        all(numbering, "num").stream()
            .filter(each -> value(each, "numId").equals(list))
            .findFirst()
            .orElseThrow();
    String kind = value(all(follows, "abstractNumId").get(0), "val");
    int number = counted.merge(list, 1, Integer::sum);
    return kind.equals("0") ? "•" : number + ".";
  }

  static String value(Element element, String attribute) {
    return element.getAttributeNS(DocxXml.WORD, attribute);
  }

  static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagNameNS(DocxXml.WORD, name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index++) {
      elements.add((Element) nodes.item(index));
    }
    return elements;
  }
}
