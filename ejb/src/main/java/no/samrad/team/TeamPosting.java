package no.samrad.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.person.PersonRegister;
import no.samrad.security.AreaAccess;
import no.samrad.security.FollowingRights;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** People get posts in a team, and leave them; their access begins and ends with that. */
@Stateless
public class TeamPosting {

  @Inject Teams teams;
  @Inject PersonRegister people;
  @Inject FollowingRights rights;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Somebody the area knows, or somebody new; the right follows once there is an account. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public PostId add(AreaId area, long seenVersion, NewPost wanted) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    requireDays(wanted.terms());
    Team team = teams.require(area, seenVersion);
    teams.requirePossible(area, wanted.terms());

    TeamPost post = team.fill(person(area, wanted), wanted.terms(), teams.limits(area));
    settle(area, post);

    events.fire(new PostFilled(area, post.id(), PostState.of(post), clock.instant()));
    return post.id();
  }

  /** The post ends the day before, and one with another percentage begins. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public PostId change(
      AreaId area, long seenVersion, PostId which, LocalDate from, Integer percentage) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(from, LocalDate.now(clock));
    Team team = teams.require(area, seenVersion);
    TeamPost post = team.requirePost(which);
    Period during = team.requireChange(post, from, percentage, teams.limits(area));
    PostState before = PostState.of(post);

    post.endOn(from.minusDays(1));
    settle(area, post); // the database has room for the next one now
    TeamPost next = team.goOn(post, percentage, during);
    settle(area, next);

    events.fire(
        new PostPercentageChanged(area, which, before, PostState.of(next), clock.instant()));
    return next.id();
  }

  /** A post gets a last day, or an earlier one. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void end(AreaId area, long seenVersion, PostId which, LocalDate lastDay, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    Reason why = new Reason(reason);
    TeamPost post = teams.require(area, seenVersion).requirePost(which);
    PostState before = PostState.of(post);

    post.endOn(lastDay);
    settle(area, post);

    events.fire(new PostEnded(area, which, before, PostState.of(post), why, clock.instant()));
  }

  /** What was entered was wrong. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(
      AreaId area, long seenVersion, PostId which, PostTerms wanted, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    requireDays(wanted);
    Reason why = new Reason(reason);
    Team team = teams.require(area, seenVersion);
    teams.requirePossible(area, wanted);
    TeamPost post = team.requirePost(which);
    PostState before = PostState.of(post);

    team.correct(post, wanted, teams.limits(area));
    settle(area, post);

    events.fire(new PostCorrected(area, which, before, PostState.of(post), why, clock.instant()));
  }

  /** A post that never was goes, and with it the access it gave. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(AreaId area, long seenVersion, PostId which, String reason) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(reason);
    Team team = teams.require(area, seenVersion);
    TeamPost post = team.requirePost(which);
    PostState before = PostState.of(post);

    team.forget(post);
    teams.remove(post);
    teams.flush(area);
    rights.forget(which.toString());

    events.fire(new PostRemoved(area, which, before, why, clock.instant()));
  }

  private void settle(AreaId area, TeamPost post) {
    teams.flush(area); // the next query would, and let a lost race out as a fault
    rights.follow(post.id().toString(), post.person(), post.right());
  }

  private void requireDays(PostTerms terms) {
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(terms.from(), today);
    PlausibleDay.requireIfGiven(terms.lastDay(), today);
    PlausibleDay.requireIfGiven(terms.certifiedOn(), today);
  }

  private PersonId person(AreaId area, NewPost wanted) {
    if (wanted.newcomer() != null) {
      return people.add(wanted.newcomer());
    }
    if (wanted.person() == null) {
      throw new RuleViolation(TeamRule.PERSON_MISSING);
    }
    teams.requireKnown(area, wanted.person());
    return wanted.person();
  }
}
