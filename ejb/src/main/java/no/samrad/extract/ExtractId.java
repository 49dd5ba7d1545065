package no.samrad.extract;

import no.samrad.upload.UploadId;

/** One upload of an extract and what became of it. */
public record ExtractId(long value) implements UploadId {

  @Override
  public String toString() {
    return "extract/" + value;
  }
}
