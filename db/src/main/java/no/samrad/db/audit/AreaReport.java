package no.samrad.db.audit;

import java.io.Serializable;
import java.util.List;

/**
 * What a check of one area's chain found.
 *
 * @param area 0 for the installation as a whole
 * @param sealed how many seals were checked
 * @param lastNumber the number of the last seal, 0 for an empty chain
 * @param headHash the last seal's hash, empty for an empty chain
 * @param findings the first few hundred
 * @param broken how many entries or seals something was done to, also those not listed
 */
public record AreaReport(
    long area, long sealed, long lastNumber, String headHash, List<Finding> findings, long broken)
    implements Serializable {

  public AreaReport {
    findings = List.copyOf(findings);
  }

  public boolean isIntact() {
    return broken == 0;
  }
}
