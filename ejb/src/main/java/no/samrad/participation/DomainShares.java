package no.samrad.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.shared.RuleViolation;

/** How the time of a visit was shared between the five domains, in percent; or nothing about it. */
@Embeddable
public class DomainShares implements Serializable {

  private static final int WHOLE = 100;

  @Column(name = "family_share")
  private int family;

  @Column(name = "child_share")
  private int child;

  @Column(name = "health_share")
  private int health;

  @Column(name = "life_share")
  private int life;

  @Column(name = "cooperation_share")
  private int cooperation;

  protected DomainShares() {} // JPA

  private DomainShares(int[] five) {
    family = five[0];
    child = five[1];
    health = five[2];
    life = five[3];
    cooperation = five[4];
  }

  public static DomainShares none() {
    return new DomainShares();
  }

  /**
   * In the programme's order; an absent one is nothing. Together they are the whole, or nothing.
   */
  public static DomainShares of(Integer... five) {
    int[] shares =
        IntStream.range(0, 5)
            .map(index -> index >= five.length || five[index] == null ? 0 : five[index])
            .toArray();
    if (IntStream.of(shares).anyMatch(share -> share < 0 || share > WHOLE)) {
      throw new RuleViolation(ParticipationRule.SHARE_OUT_OF_RANGE);
    }
    int sum = IntStream.of(shares).sum();
    if (sum != 0 && sum != WHOLE) {
      throw new RuleViolation(ParticipationRule.SHARES_ARE_NOT_A_WHOLE, sum);
    }
    return new DomainShares(shares);
  }

  /** In the programme's order; all nothing when nothing was said. */
  public List<Integer> five() {
    return List.of(family, child, health, life, cooperation);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DomainShares shares && five().equals(shares.five());
  }

  @Override
  public int hashCode() {
    return five().hashCode();
  }

  boolean stated() {
    return family + child + health + life + cooperation > 0;
  }
}
