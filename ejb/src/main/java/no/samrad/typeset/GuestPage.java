package no.samrad.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * A page of somebody else's file. What it shows comes along, also in fields and notes; scripts,
 * attachments and places in the other file do not.
 */
final class GuestPage {

  /** Kinds of notes that are nothing but what they look like. */
  private static final Set<String> SHOWN =
      Set.of(
          "Widget",
          "FreeText",
          "Line",
          "Square",
          "Circle",
          "Polygon",
          "PolyLine",
          "Highlight",
          "Underline",
          "Squiggly",
          "StrikeOut",
          "Stamp",
          "Caret",
          "Ink");

  /** What a look needs; everything else may lead somewhere or do something. */
  private static final Set<COSName> KEPT =
      Set.of(
          COSName.TYPE,
          COSName.SUBTYPE,
          COSName.RECT,
          COSName.F,
          COSName.AP,
          COSName.AS,
          COSName.C,
          COSName.getPDFName("CA"));

  private GuestPage() {}

  static void add(PDDocument pdf, PDPage page) throws IOException {
    PDResources resources = page.getResources();
    List<PDAnnotation> notes = notes(page);
    PDPage added = pdf.importPage(page);
    added.setResources(resources);
    COSDictionary dictionary = added.getCOSObject();
    dictionary.removeItem(COSName.STRUCT_PARENTS);
    dictionary.removeItem(COSName.AA);
    dictionary.removeItem(COSName.getPDFName("B"));
    dictionary.removeItem(COSName.getPDFName("Metadata"));
    dictionary.removeItem(COSName.getPDFName("PieceInfo"));
    added.setAnnotations(notes);
  }

  private static List<PDAnnotation> notes(PDPage page) throws IOException {
    List<PDAnnotation> notes = new ArrayList<>();
    for (PDAnnotation each : page.getAnnotations()) {
      if (SHOWN.contains(each.getSubtype()) && each.getAppearance() != null) {
        notes.add(PDAnnotation.createAnnotation(look(each.getCOSObject())));
      }
    }
    return notes;
  }

  /** A field becomes a stamp: there is nothing to fill in any more. */
  private static COSDictionary look(COSDictionary note) {
    COSDictionary look = new COSDictionary();
    KEPT.stream().filter(note::containsKey).forEach(key -> look.setItem(key, note.getItem(key)));
    look.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
    return look;
  }
}
