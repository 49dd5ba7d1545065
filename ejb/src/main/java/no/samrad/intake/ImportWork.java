package no.samrad.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import no.samrad.upload.UploadWork;

/** Has done in the background what {@link UnitImport} has let somebody ask for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWork {

  @Inject UploadWork work;
  @Inject ImportRuns runs;

  @Asynchronous
  @PermitAll
  public void check(ImportId id, NewImport file) {
    work.check(runs, id, file.content());
  }

  @Asynchronous
  @PermitAll
  public void apply(ImportId id) {
    work.apply(runs, id);
  }
}
