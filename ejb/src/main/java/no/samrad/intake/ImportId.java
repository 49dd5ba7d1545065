package no.samrad.intake;

import no.samrad.upload.UploadId;

/** One upload of a file and what became of it. */
public record ImportId(long value) implements UploadId {

  @Override
  public String toString() {
    return "import/" + value;
  }
}
