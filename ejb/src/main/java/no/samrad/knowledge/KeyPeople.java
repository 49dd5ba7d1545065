package no.samrad.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.PersonId;

/**
 * What depends on whom in a team on a day.
 *
 * @param knowledge what the team has said that it needs, at risk first
 * @param rights roles of the area that one person has alone
 * @param training modules that one of the team has completed alone
 */
public record KeyPeople(List<Knowledge> knowledge, List<Sole> rights, List<Sole> training)
    implements Serializable {

  /** Something the team needs, with those who can do it that day and are there. */
  public record Knowledge(KnowledgeId id, String name, List<Holder> holders)
      implements Serializable {

    /** Nobody can do it, or one alone. */
    public boolean atRisk() {
      return holders.size() < 2;
    }
  }

  /** Somebody who can do it. */
  public record Holder(HolderId id, String name, LocalDate from) implements Serializable {}

  /**
   * Something one person has alone.
   *
   * @param what the code of a role, or the name of a module
   */
  public record Sole(String what, String name) implements Serializable {}

  /** Somebody who can be named as one who can do it. */
  public record Candidate(PersonId person, String name) implements Serializable {}

  public long risks() {
    return knowledge.stream().filter(Knowledge::atRisk).count() + rights.size() + training.size();
  }
}
