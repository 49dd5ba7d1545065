package no.samrad.db.audit;

import java.io.Serializable;

/**
 * The check of one area's chain, done a part at a time. Between two parts it may wait, in a session
 * or elsewhere: the chain only grows, so what was checked stays checked.
 */
public final class AreaChainCheck implements Serializable {

  private final long area;
  private final Findings findings = new Findings();
  private final ChainCheck chain;
  private boolean done;

  private AreaChainCheck(long area, AuditHeads earlier) {
    this.area = area;
    this.chain = new ChainCheck(AuditKey.none(), earlier.of(area), findings);
  }

  /** Nothing is checked yet. */
  public static AreaChainCheck of(long area, AuditHeads earlier) {
    return new AreaChainCheck(area, earlier);
  }

  public long area() {
    return area;
  }

  /** How many seals have been checked. */
  public long sealed() {
    return chain.sealed();
  }

  public boolean isDone() {
    return done;
  }

  /** What has been found so far. */
  public AreaReport report() {
    return new AreaReport(
        area,
        chain.sealed(),
        chain.lastNumber(),
        chain.lastHash(),
        findings.kept(),
        findings.broken());
  }

  ChainCheck chain() {
    return chain;
  }

  Findings findings() {
    return findings;
  }

  void finish() {
    done = true;
  }
}
