package no.samrad.web.export;

import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads a paged list from its first to its last row, never holding more than one page of it. */
public final class AllPages {

  private AllPages() {}

  /**
   * @param read one page; it knows the filter and the order
   */
  public static <T> void each(Function<PageRequest, PageOf<T>> read, Consumer<T> row) {
    long written = 0;
    PageOf<T> part;
    int page = 1;
    do {
      part = read.apply(new PageRequest(page++, PageRequest.LARGEST, ""));
      part.items().forEach(row);
      written += part.items().size();
    } while (!part.items().isEmpty() && written < part.total());
  }
}
