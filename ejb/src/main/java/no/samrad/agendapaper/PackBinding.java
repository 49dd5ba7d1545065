package no.samrad.agendapaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import no.samrad.agenda.AgendaRegister;
import no.samrad.document.DocumentId;
import no.samrad.document.DocumentStore;
import no.samrad.typeset.PdfBinder;

/** Binds a pack that was asked for and keeps it. Asks for no right: it answers nobody. */
@ApplicationScoped
class PackBinding {

  @Inject Packs packs;
  @Inject PackContents contents;
  @Inject PackProgress progress;
  @Inject AgendaRegister agendas;
  @Inject DocumentStore documents;
  @Inject Clock clock;
  @Inject PdfBinder binder;

  /**
   * Nothing happens when it is bound already; when its content has changed since, it is forgotten.
   */
  void bind(PackId id) throws IOException {
    Optional<PackOrder> order = packs.order(id);
    if (order.isEmpty()) {
      return;
    }
    PackContent content = contents.of(order.get().meeting(), order.get().audience());
    if (content.fingerprint().equals(order.get().fingerprint())) {
      bind(order.get(), content);
    } else {
      packs.remove(id);
    }
  }

  private void bind(PackOrder order, PackContent content) throws IOException {
    Path file = Files.createTempFile("samrad-pack", ".pdf");
    try {
      write(order, content, file);
      DocumentId document = keep(order, content, file);
      packs.finish(order.id(), document, clock.instant());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void write(PackOrder order, PackContent content, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      binder.write(
          content.front(),
          content.chapters(document -> () -> documents.open(document)),
          out,
          done -> reached(order, content, done));
    }
  }

  /** What takes a moment only is told when it is over. */
  private void reached(PackOrder order, PackContent content, int done) {
    if (content.files() > 0) {
      progress.reached(order.id(), done);
    }
  }

  private DocumentId keep(PackOrder order, PackContent content, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return documents.keepPdf(
          agendas.meeting(order.meeting()).area(), content.fileName(), in, order.by());
    }
  }
}
