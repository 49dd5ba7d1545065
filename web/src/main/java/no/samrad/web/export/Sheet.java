package no.samrad.web.export;

import java.io.Closeable;

/**
 * A table on its way out: its columns, then row by row. What kind of file it becomes is no matter
 * of whoever fills it.
 */
public interface Sheet extends Closeable {

  /** The words over the columns; once, before the first row. */
  void header(String... names);

  void row(Cell... cells);
}
