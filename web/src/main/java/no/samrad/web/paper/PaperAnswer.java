package no.samrad.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samrad.paper.Paper;
import no.samrad.typeset.DocxTypesetter;
import no.samrad.typeset.PdfTypesetter;

/** Answers a request for a page with papers. They are set while they are sent. */
@ApplicationScoped
public class PaperAnswer {

  @Inject PdfTypesetter pdf;
  @Inject DocxTypesetter docx;

  /** As PDF, for a page that can be printed. */
  public void sendPdf(Paper paper) {
    send(paper, PaperKind.PDF);
  }

  /**
   * As it is kept.
   *
   * @param name with its ending
   */
  public void sendFile(String name, String mediaType, byte[] content) {
    try (OutputStream out = open(name, mediaType)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  void send(Paper paper, PaperKind kind) {
    try (OutputStream out = open(paper.name() + "." + kind.ending(), kind.mediaType())) {
      write(paper, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** Every paper as PDF and as DOCX. */
  void sendAll(String name, List<Paper> papers) {
    try (ZipOutputStream zip = new ZipOutputStream(open(name + ".zip", "application/zip"))) {
      for (Paper each : papers) {
        entry(zip, each, PaperKind.PDF);
        entry(zip, each, PaperKind.DOCX);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  private void entry(ZipOutputStream zip, Paper paper, PaperKind kind) throws IOException {
    zip.putNextEntry(new ZipEntry(paper.name() + "." + kind.ending()));
    write(paper, kind, zip);
    zip.closeEntry();
  }

  private void write(Paper paper, PaperKind kind, OutputStream out) throws IOException {
    if (kind == PaperKind.PDF) {
      pdf.write(paper.manuscript(), out);
    } else {
      docx.write(paper.manuscript(), out);
    }
  }

  private static OutputStream open(String name, String mediaType) throws IOException {
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseContentType(mediaType);
    answer.setResponseHeader("Content-Disposition", disposition(name));
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    return answer.getResponseOutputStream();
  }

  /** As RFC 6266 says: an ASCII name for the oldest, and the name as it is. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9. -]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
