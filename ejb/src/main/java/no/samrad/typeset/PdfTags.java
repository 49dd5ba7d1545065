package no.samrad.typeset;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure somebody who cannot see the page hears: what is a heading, a list, a table. */
final class PdfTags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
  private final Map<Integer, COSObjectable> parents = new HashMap<>();
  private COSArray onPage = new COSArray();
  private PDPage page;

  PdfTags(PDDocument pdf) {
    root.appendKid(document);
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    pdf.getDocumentCatalog().setMarkInfo(marked);
  }

  void begin(PDPage next) {
    page = next;
    onPage = new COSArray();
    page.setStructParents(parents.size());
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    parents.put(parents.size(), new PDParentTreeValue(onPage));
  }

  PDStructureElement element(String type) {
    return element(type, document);
  }

  PDStructureElement element(String type, PDStructureElement parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  PDStructureElement list(boolean numbered) {
    PDListAttributeObject attribute = new PDListAttributeObject();
    attribute.setListNumbering(
        numbered
            ? PDListAttributeObject.LIST_NUMBERING_DECIMAL
            : PDListAttributeObject.LIST_NUMBERING_DISC);
    PDStructureElement list = element(StandardStructureTypes.L);
    list.addAttribute(attribute);
    return list;
  }

  PDStructureElement columnHeading(PDStructureElement row) {
    PDTableAttributeObject attribute = new PDTableAttributeObject();
    attribute.setScope(PDTableAttributeObject.SCOPE_COLUMN);
    PDStructureElement heading = element(StandardStructureTypes.TH, row);
    heading.addAttribute(attribute);
    return heading;
  }

  /** The number under which the next piece of the page belongs to the element. */
  int mark(PDStructureElement element) {
    int number = onPage.size();
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
    onPage.add(element);
    return number;
  }

  void end() {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }
}
