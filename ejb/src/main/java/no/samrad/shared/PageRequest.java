package no.samrad.shared;

import java.io.Serializable;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1
 * @param size at most {@value #LARGEST}
 * @param sort a column the query knows, with a leading {@code -} for descending; empty for the
 *     list's own order
 */
public record PageRequest(int page, int size, String sort) implements Serializable {

  public static final int LARGEST = 200;

  public PageRequest {
    page = Math.max(1, page);
    size = Math.min(Math.max(1, size), LARGEST);
    sort = sort == null ? "" : sort;
  }

  public static PageRequest first(int size) {
    return new PageRequest(1, size, "");
  }

  /** How many rows stand before the page; never negative, however far away the page is. */
  public int offset() {
    return (int) Math.min((page - 1L) * size, Integer.MAX_VALUE);
  }

  public boolean descending() {
    return sort.startsWith("-");
  }

  public String column() {
    return descending() ? sort.substring(1) : sort;
  }
}
