package no.samrad.upload;

import java.io.Serializable;

/** One upload of a file and what became of it; of each kind a record of its own. */
public interface UploadId extends Serializable {

  long value();
}
