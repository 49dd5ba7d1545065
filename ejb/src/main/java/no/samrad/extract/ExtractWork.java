package no.samrad.extract;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.samrad.intake.NewImport;
import no.samrad.upload.UploadWork;

/** Has done in the background what {@link ExtractImport} has let somebody ask for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExtractWork {

  @Inject UploadWork work;
  @Inject ExtractRuns runs;

  @Asynchronous
  @PermitAll
  public void check(ExtractId id, NewImport file) {
    work.check(runs, id, file.content());
  }

  @Asynchronous
  @PermitAll
  public void apply(ExtractId id) {
    work.apply(runs, id);
  }
}
