package no.samrad.team;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * The team of a programme area: all its posts, past and to come. It has no beginning and no end of
 * its own; an area has one from its first post on.
 */
@Entity
@Table(name = "team")
class Team {

  @Id
  @Column(name = "area_id")
  private Long areaId;

  @Version private long version;

  @OneToMany(mappedBy = "team", cascade = CascadeType.PERSIST)
  private List<TeamPost> posts = new ArrayList<>();

  protected Team() {} // JPA

  Team(AreaId area) {
    areaId = area.value();
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  TeamPost fill(PersonId person, PostTerms terms, StaffingLimits limits) {
    terms.requireWhole();
    chart(limits).requireRoom(person, terms.function(), terms.percentage(), terms.period());
    TeamPost post = new TeamPost(this, person);
    post.become(terms);
    posts.add(post);
    return post;
  }

  /** What was entered was wrong. */
  void correct(TeamPost post, PostTerms terms, StaffingLimits limits) {
    terms.requireWhole();
    chart(limits)
        .without(post)
        .requireRoom(post.person(), terms.function(), terms.percentage(), terms.period());
    post.become(terms);
  }

  /** The days another percentage holds: from a day within the post to its end. */
  Period requireChange(TeamPost post, LocalDate from, Integer percentage, StaffingLimits limits) {
    PostTerms.requirePercentage(percentage);
    Period before = post.period();
    if (!before.includes(from) || before.firstDay().orElseThrow().equals(from)) {
      throw outside(before);
    }
    if (post.percentage() == percentage) {
      throw new RuleViolation(TeamRule.SAME_PERCENTAGE, percentage);
    }
    Period during = Period.throughLastDay(from, before.lastDay().orElse(null));
    chart(limits).without(post).requireRoom(post.person(), post.function(), percentage, during);
    return during;
  }

  private static RuleViolation outside(Period period) {
    LocalDate first = period.firstDay().orElseThrow();
    return period
        .lastDay()
        .map(last -> new RuleViolation(TeamRule.NOT_WITHIN_POST_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(TeamRule.NOT_WITHIN_POST, first));
  }

  /** The same post goes on with another percentage. */
  TeamPost goOn(TeamPost post, Integer percentage, Period during) {
    TeamPost next = new TeamPost(this, post.person());
    next.become(post.terms().with(percentage, during));
    posts.add(next);
    return next;
  }

  /** It never was. */
  void forget(TeamPost post) {
    posts.remove(post);
  }

  private StaffChart chart(StaffingLimits limits) {
    return new StaffChart(List.copyOf(posts), limits);
  }

  TeamPost requirePost(PostId wanted) {
    return posts.stream()
        .filter(each -> each.is(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }

  AreaId area() {
    return new AreaId(areaId);
  }
}
