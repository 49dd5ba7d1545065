package no.samrad.team;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Change;
import no.samrad.shared.PersonId;

/** A post at one moment, for the events that tell how it became another. */
record PostState(PersonId person, PostTerms terms) {

  static PostState of(TeamPost post) {
    return new PostState(post.person(), post.terms());
  }

  List<Change> asNew() {
    return List.of(
        Change.set("person", person),
        Change.set("postFunction", terms.function()),
        Change.set("profession", terms.profession()),
        Change.set("employer", terms.employer()),
        Change.set("percentage", terms.percentage()),
        Change.set("certifiedOn", terms.certifiedOn()),
        Change.set("firstDay", terms.from()),
        Change.set("lastDay", terms.lastDay()));
  }

  List<Change> asGone() {
    return asNew().stream().map(each -> Change.of(each.what(), each.to(), "")).toList();
  }

  List<Change> from(PostState before) {
    PostTerms old = before.terms;
    return List.of(
        Change.of("postFunction", old.function(), terms.function()),
        Change.of("profession", old.profession(), terms.profession()),
        Change.of("employer", old.employer(), terms.employer()),
        Change.of("percentage", old.percentage(), terms.percentage()),
        Change.of("certifiedOn", old.certifiedOn(), terms.certifiedOn()),
        day("firstDay", old.from(), terms.from()),
        day("lastDay", old.lastDay(), terms.lastDay()));
  }

  private static Change day(String what, LocalDate from, LocalDate to) {
    return Change.of(what, from, to);
  }
}
