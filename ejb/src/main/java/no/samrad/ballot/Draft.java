package no.samrad.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.samrad.agenda.ItemId;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** What is being written about an item until it is settled. */
@Entity
@Table(name = "nfp_draft")
class Draft {

  @Id
  @Column(name = "item_id")
  private Long itemId;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  private String wording = "";

  protected Draft() {} // JPA

  Draft(AreaId area, ItemId item) {
    areaId = area.value();
    itemId = item.value();
  }

  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  boolean says(String text) {
    return wording.equals(text);
  }

  void become(String text) {
    if (text.length() > Wording.LONGEST) {
      throw new RuleViolation(BallotRule.WORDING_TOO_LONG, Wording.LONGEST);
    }
    wording = text;
  }

  String wording() {
    return wording;
  }
}
