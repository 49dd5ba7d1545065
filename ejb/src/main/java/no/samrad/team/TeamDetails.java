package no.samrad.team;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/**
 * The people of a team, for those who work with them.
 *
 * @param version of the whole team, which every change of it carries
 * @param posts past, present and to come
 */
public record TeamDetails(AreaId area, long version, LocalDate day, List<PostRow> posts)
    implements Serializable {

  public List<PostRow> ofDay() {
    return posts.stream().filter(each -> each.isOn(day)).toList();
  }

  /** All posts of other days, the latest first. */
  public List<PostRow> ofOtherDays() {
    return posts.stream()
        .filter(each -> !each.isOn(day))
        .sorted((one, other) -> other.from().compareTo(one.from()))
        .toList();
  }

  public PostRow require(PostId wanted) {
    return posts.stream()
        .filter(each -> each.post().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }
}
