package no.samrad.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.Sha256;

/**
 * Keeps files for use cases of other capabilities. They have asked for the right, announce what
 * happened, and call it in a transaction: a refusal leaves nothing behind.
 */
@ApplicationScoped
public class DocumentStore {

  static final int PIECE = 1 << 20;

  @Inject Documents documents;
  @Inject Clock clock;

  /** Takes a file in, piece by piece, and looks at what it is before it is anybody's. */
  public DocumentId store(AreaId area, String fileName, InputStream content, PersonId by) {
    FileName name = new FileName(fileName);
    DocumentId id = documents.nextId();
    Sha256 hash = new Sha256();
    long bytes = takeIn(id, area, content, hash, UploadLimit.bytes());
    if (bytes == 0) {
      throw new RuleViolation(DocumentRule.FILE_EMPTY, name.text());
    }

    FileKind kind = new FileInspection(name, () -> open(id)).kind();
    add(id, area, name.saying(kind), kind, new Kept(bytes, hash.hex(), by));
    return id;
  }

  /** A PDF that the application has made itself, as large as it came out. */
  public DocumentId keepPdf(AreaId area, String fileName, InputStream content, PersonId by) {
    DocumentId id = documents.nextId();
    Sha256 hash = new Sha256();
    long bytes = takeIn(id, area, content, hash, Long.MAX_VALUE);
    add(id, area, new FileName(fileName), FileKind.PDF, new Kept(bytes, hash.hex(), by));
    return id;
  }

  private void add(DocumentId id, AreaId area, FileName name, FileKind kind, Kept kept) {
    documents.add(
        new DocumentDetails(
            id,
            area,
            name.text(),
            kind,
            kept.bytes(),
            kept.sha256(),
            kept.by(),
            "",
            clock.instant(),
            true,
            null));
  }

  private record Kept(long bytes, String sha256, PersonId by) {}

  /** As {@link #store}, where the same bytes must not stand twice. */
  public DocumentId storeOnce(
      AreaId area, UploadedFile file, PersonId by, Collection<DocumentId> there) {
    DocumentId id = store(area, file.name(), file.content(), by);
    Optional<DocumentDetails> same = documents.sameAs(id, there);
    if (same.isPresent()) {
      ZonedDateTime came = same.get().uploadedAt().atZone(clock.getZone());
      throw new RuleViolation(DocumentRule.SAME_FILE, same.get().name(), came.toLocalDate());
    }
    return id;
  }

  /** As {@link #store}, where one file may serve several ends: the same bytes are kept once. */
  public DocumentId storeOrFind(
      AreaId area, UploadedFile file, PersonId by, Collection<DocumentId> there) {
    DocumentId id = store(area, file.name(), file.content(), by);
    Optional<DocumentId> same = documents.sameAs(id, there).map(DocumentDetails::id);
    same.ifPresent(any -> documents.remove(id));
    return same.orElse(id);
  }

  /** The stored bytes. To be read in the transaction it was opened in. */
  public InputStream open(DocumentId id) {
    return new Pieces(number -> documents.piece(id, number));
  }

  public DocumentDetails details(DocumentId id) {
    return documents.require(id);
  }

  /** The stored bytes are those that came. */
  public boolean isUnchanged(DocumentId id) {
    DocumentDetails came = documents.require(id);
    Sha256 hash = new Sha256();
    long bytes = 0;
    int number = 1;
    for (byte[] piece = documents.piece(id, number);
        piece != null;
        piece = documents.piece(id, number)) {
      hash.add(piece);
      bytes += piece.length;
      number++;
    }
    return bytes == came.bytes() && hash.hex().equals(came.sha256());
  }

  /** Nothing may refer to it any more; the database sees to that. */
  public void remove(DocumentId id) {
    documents.remove(id);
  }

  private long takeIn(DocumentId id, AreaId area, InputStream content, Sha256 hash, long largest) {
    long bytes = 0;
    int number = 1;
    try {
      for (byte[] piece = content.readNBytes(PIECE);
          piece.length > 0;
          piece = content.readNBytes(PIECE)) {
        bytes += piece.length;
        if (bytes > largest) {
          throw new RuleViolation(DocumentRule.FILE_TOO_LARGE, UploadLimit.megabytes());
        }
        hash.add(piece);
        documents.addPiece(id, area, number, piece);
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }
}
