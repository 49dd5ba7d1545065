package no.samrad.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as a screen reader does: along the structure, not the page. */
public final class TaggedText {

  private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
  private final List<String> pieces = new ArrayList<>();
  private final List<String> types = new ArrayList<>();

  private TaggedText() {}

  public static List<String> of(byte[] pdf) throws IOException {
    return read(pdf).pieces;
  }

  static List<String> types(byte[] pdf) throws IOException {
    return read(pdf).types;
  }

  private static TaggedText read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TaggedText text = new TaggedText();
      for (PDPage each : document.getPages()) {
        text.marked.put(each, marked(each));
      }
      text.node(document.getDocumentCatalog().getStructureTreeRoot());
      return text;
    }
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> byNumber = new HashMap<>();
    for (PDMarkedContent each : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      for (Object content : each.getContents()) {
        if (content instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      byNumber.put(each.getMCID(), text.toString());
    }
    return byNumber;
  }

  private void node(PDStructureNode node) throws IOException {
    StringBuilder own = new StringBuilder();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        types.add(element.getStructureType());
        node(element);
      } else if (kid instanceof PDMarkedContentReference reference) {
        own.append(marked.get(reference.getPage()).get(reference.getMCID()));
      }
    }
    if (!own.toString().isBlank()) {
      pieces.add(ManuscriptText.trimmed(own.toString()));
    }
  }
}
