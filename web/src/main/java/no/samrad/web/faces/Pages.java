package no.samrad.web.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/**
 * Where in a long list the reader is.
 *
 * @param number of this page, from 1
 * @param size rows on a page
 * @param total rows in all
 */
public record Pages(int number, int size, long total) implements Serializable {

  /** Pages shown on each side of the current one. */
  private static final int NEAR = 2;

  /** A page to go to, or the gap between two that are far apart. */
  public record Step(int number, boolean current, boolean gap) implements Serializable {}

  public static Pages of(PageRequest asked, PageOf<?> got) {
    return new Pages(asked.page(), asked.size(), got.total());
  }

  /** The page an address asks for; the first when it says nothing that can be read. */
  public static int asked(String text) {
    return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
  }

  /** The order an address asks for, descending with a leading {@code -}; else the other one. */
  public static String sort(String asked, Set<String> columns, String otherwise) {
    boolean known = asked != null && columns.contains(new PageRequest(1, 1, asked).column());
    return known ? asked : otherwise;
  }

  public int last() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  public boolean several() {
    return last() > 1;
  }

  public long firstRow() {
    return total == 0 ? 0 : (long) (number - 1) * size + 1;
  }

  public long lastRow() {
    return Math.min(total, (long) number * size);
  }

  /** The first, the last, those near this one, and what is left out between them. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int before = 0;
    for (int page = 1; page <= last(); page++) {
      if (page == 1 || page == last() || Math.abs(page - number) <= NEAR) {
        if (page > before + 1) {
          steps.add(new Step(0, false, true));
        }
        steps.add(new Step(page, page == number, false));
        before = page;
      }
    }
    return steps;
  }
}
