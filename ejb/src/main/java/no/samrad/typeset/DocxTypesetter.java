package no.samrad.typeset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sets a document as DOCX (ISO/IEC 29500, transitional) with real styles, lists and table headers,
 * so that it can be worked on. The same document gives the same bytes.
 */
@ApplicationScoped
public class DocxTypesetter {

  /** A file in an archive has a time; ours is always this one. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** Writes the document; the stream stays open. */
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    DocxParts parts = new DocxParts(manuscript);
    ZipOutputStream zip = new ZipOutputStream(out);
    part(zip, "[Content_Types].xml", parts.contentTypes());
    part(zip, "_rels/.rels", parts.packageRelations());
    part(zip, "docProps/core.xml", parts.properties());
    part(zip, "docProps/app.xml", parts.application());
    part(zip, "word/document.xml", parts.document());
    part(zip, "word/_rels/document.xml.rels", parts.documentRelations());
    part(zip, "word/styles.xml", parts.styles());
    part(zip, "word/settings.xml", parts.settings());
    part(zip, "word/numbering.xml", parts.numbering());
    part(zip, "word/header1.xml", parts.head());
    part(zip, "word/footer1.xml", parts.foot());
    zip.finish();
  }

  private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
