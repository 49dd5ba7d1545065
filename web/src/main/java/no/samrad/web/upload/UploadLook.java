package no.samrad.web.upload;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.primefaces.PrimeFaces;

/** How a page looks again as long as something happens in the background, which it asks for. */
public final class UploadLook {

  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(400);
  private static final String SAID = "f:said";

  private UploadLook() {}

  /** Says what came of the work once it has ended. */
  public static void again(Runnable load, BooleanSupplier working) {
    LockSupport.parkNanos(BETWEEN_LOOKS);
    load.run();
    if (!working.getAsBoolean()) {
      PrimeFaces.current().ajax().update(SAID);
    }
  }
}
