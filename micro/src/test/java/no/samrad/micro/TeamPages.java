package no.samrad.micro;

import java.util.List;

/** The pages about teams. */
final class TeamPages {

  /** As an administrator of every area. */
  static final List<String> SIGNED_IN =
      List.of(
          "team",
          "team?day=2016-06-01",
          "team/agder",
          "team/agder?day=2023-06-01",
          "team/oslo",
          "team/agder/posts/add",
          "team/agder/posts/add?newcomer=true",
          "team/agder/posts/6/change",
          "team/agder/posts/6/correct",
          "team/agder/posts/6/end",
          "team/agder/posts/11/remove",
          "team/agder/supervision",
          "team/agder/supervision?period=2016",
          "team/agder/absences",
          "team/agder/gatherings",
          "team/agder/training",
          "team/oslo/training",
          "team/agder/training/12/1",
          "team/agder/key-people",
          "team/oslo/key-people",
          "team/agder/key-people/add",
          "team/agder/key-people/1/hold",
          "team/agder/key-people/1/end",
          "team/agder/key-people/holders/1/release",
          "counts",
          "counts/columns",
          "counts/3",
          "library/training",
          "library/training/new",
          "library/training/4/end",
          "library/training/4/verify");

  /** As the leader of the team. */
  static final List<String> OF_TEAM =
      List.of(
          "team/agder",
          "team/agder/absences",
          "team/agder/supervision/register",
          "team/agder/supervision/register?kind=ACCOMPANIED_VISIT",
          "team/agder/supervision/register?kind=NAV",
          "team/agder/supervision/1/remove",
          "team/agder/gatherings/new",
          "team/agder/gatherings/4902/attend");

  /** Forms that an administrator is refused in. */
  static final List<String> FORMS =
      List.of(
          "team/agder/posts/add",
          "team/agder/posts/6/change",
          "team/agder/posts/6/correct",
          "team/agder/posts/6/end",
          "team/agder/posts/11/remove",
          "team/agder/training/12/6",
          "team/agder/key-people/add",
          "team/agder/key-people/1/hold",
          "team/agder/key-people/1/end",
          "team/agder/key-people/holders/1/release",
          "library/training/new",
          "library/training/4/end",
          "library/training/4/verify");

  /** Forms that the leader of the team is refused in. */
  static final List<String> FORMS_OF_TEAM =
      List.of(
          "team/agder/absences",
          "team/agder/supervision/register",
          "team/agder/supervision/1/remove",
          "team/agder/gatherings/new");

  private TeamPages() {}
}
