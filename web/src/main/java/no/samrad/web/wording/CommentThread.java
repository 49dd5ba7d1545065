package no.samrad.web.wording;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samrad.wording.CommentId;
import no.samrad.wording.CommentRow;
import no.samrad.wording.WordingClauseId;

/** Something said about a clause, with its answers. */
public record CommentThread(CommentRow first, List<CommentRow> answers) implements Serializable {

  /**
   * @param rows each comment followed by its answers
   */
  static Map<WordingClauseId, List<CommentThread>> of(List<CommentRow> rows) {
    List<CommentThread> threads = new ArrayList<>();
    for (CommentRow row : rows) {
      if (row.answer() && !threads.isEmpty()) {
        threads.get(threads.size() - 1).answers().add(row);
      } else {
        threads.add(new CommentThread(row, new ArrayList<>()));
      }
    }
    return threads.stream().collect(groupingBy(each -> each.first().clause()));
  }

  static long open(List<CommentThread> threads) {
    return threads.stream().filter(each -> each.first().isOpen()).count();
  }

  boolean is(CommentId id) {
    return first.id().equals(id);
  }
}
