package no.samrad.agendapaper;

import static no.samrad.agenda.AgendaFixture.AGDER;
import static no.samrad.agenda.AgendaFixture.secretary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import no.samrad.agenda.AgendaDesk;
import no.samrad.agenda.AgendaFixture;
import no.samrad.agenda.ItemId;
import no.samrad.document.SampleFiles;
import no.samrad.job.JobNode;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.UnitId;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The agenda of a council with papers. */
final class PaperFixture implements AutoCloseable {

  final AgendaFixture agendas = new AgendaFixture();

  @Override
  public void close() {
    agendas.close();
  }

  static CurrentUser member() {
    return Callers.holding(Role.COUNCIL_MEMBER, AGDER, new UnitId(1));
  }

  static CurrentUser auditor() {
    return Callers.holding(Role.AUDITOR, AGDER);
  }

  <T> T ask(CurrentUser caller, Function<BinderDesk, T> work) {
    return agendas.get(em -> work.apply(BinderDesk.of(em, caller)));
  }

  PaperId file(ItemId item, String title, String name, byte[] content) {
    return ask(
        secretary(), desk -> desk.filing().addFile(item, title, SampleFiles.file(name, content)));
  }

  PaperId text(ItemId item, String title, String words) {
    return file(item, title, title + ".txt", SampleFiles.bytes(words));
  }

  List<PaperRow> papers(CurrentUser caller, ItemId item) {
    return ask(caller, desk -> desk.queries().papers(item));
  }

  List<String> titles(ItemId item) {
    return papers(secretary(), item).stream().map(PaperRow::title).toList();
  }

  /** What a node does in the background. */
  int poll() {
    return new JobNode(
            agendas.persistence(),
            AgendaDesk.CLOCK,
            em -> BinderDesk.of(em, new CurrentUser()).work())
        .poll();
  }

  static byte[] pdf(int pages, String words) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int page = 1; page <= pages; page++) {
        write(pdf, words + " " + page);
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument pdf, String words) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
      stream.beginText();
      stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
      stream.newLineAtOffset(72, 700);
      stream.showText(words);
      stream.endText();
    }
  }
}
