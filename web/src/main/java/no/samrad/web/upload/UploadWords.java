package no.samrad.web.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.samrad.upload.UploadState;

/** What is said alike of every upload. */
@Named("uploadWords")
@ApplicationScoped
public class UploadWords {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The colour of a state's tag. */
  public String tag(UploadState state) {
    return switch (state) {
      case DONE, UNCHANGED -> "ok";
      case READY -> "watch";
      case REFUSED, FAILED -> "act";
      case CHECKING, APPLYING -> "info";
      case DISCARDED -> "idle";
    };
  }

  /** A detail as it was kept, so that a day can be written as people do. */
  public static Object value(String kept) {
    return DAY.matcher(kept).matches() ? LocalDate.parse(kept) : kept;
  }
}
