package no.samrad.web.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samrad.minutes.MinutesSheet.CommentRow;
import no.samrad.minutes.MinutesText.Section;

/**
 * A section of minutes with those below it, and what was remarked on the item they are about.
 *
 * @param sections the first one, and what belongs to the same item
 */
public record MinutesBlock(Long item, List<Section> sections, List<CommentRow> comments) {

  public Section first() {
    return sections.get(0);
  }

  /** What stands below the first heading. */
  public List<Section> rest() {
    return sections.subList(1, sections.size());
  }

  static List<MinutesBlock> of(List<Section> sections, List<CommentRow> comments) {
    List<MinutesBlock> blocks = new ArrayList<>();
    List<Section> gathered = new ArrayList<>();
    for (Section each : sections) {
      if (!gathered.isEmpty() && !isSame(gathered.get(0), each)) {
        blocks.add(block(gathered, comments));
        gathered = new ArrayList<>();
      }
      gathered.add(each);
    }
    if (!gathered.isEmpty()) {
      blocks.add(block(gathered, comments));
    }
    return blocks;
  }

  private static boolean isSame(Section first, Section next) {
    return first.item() != null && first.item().equals(next.item());
  }

  private static MinutesBlock block(List<Section> gathered, List<CommentRow> comments) {
    Long item = gathered.get(0).item();
    List<CommentRow> about =
        comments.stream()
            .filter(each -> item != null && Objects.equals(each.item(), item))
            .toList();
    return new MinutesBlock(item, List.copyOf(gathered), about);
  }
}
