package no.samrad.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samrad.audit.AuditVerification;
import no.samrad.audit.ChainRow;
import no.samrad.db.audit.AreaChainCheck;
import no.samrad.db.audit.AreaReport;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.TrailReport;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.web.faces.Messages;
import org.primefaces.PrimeFaces;

/**
 * Backs audit/verify.xhtml. A long trail is checked over several requests, so that the page can
 * tell how far it has come and no request runs into a time-out.
 */
@Named
@ViewScoped
public class AuditVerifyView implements Serializable {

  private static final Duration PER_REQUEST = Duration.ofSeconds(2);
  private static final String PASTED = "form:pasted:input";
  private static final String SAID = "form:said";

  @Inject transient AuditVerification verification;
  @Inject transient Messages messages;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;

  private String export = "";
  private String pasted = "";
  private transient Part file;
  private AuditHeads earlier = AuditHeads.none();
  private List<ChainRow> chains = List.of();
  private List<AreaReport> reports = new ArrayList<>();
  private AreaChainCheck current;
  private TrailReport result;
  private boolean running;

  public void load() {
    if ("heads".equals(export)) {
      String name = "samrad-audit-heads-" + LocalDate.now(clock) + ".txt";
      TextFile.send(name, verification.exportHeads().asText());
      return;
    }
    chains = verification.chains(AuditHeads.none());
  }

  /** Begins anew; the page shows that at once and asks to go on. */
  public void start() {
    result = null;
    running = false;
    try {
      earlier = heads();
    } catch (IllegalArgumentException e) {
      messages.refuse(PASTED, "audit.verify.notHeads");
      return;
    }
    chains = verification.chains(earlier);
    reports = new ArrayList<>();
    current = null;
    running = true;
  }

  /** Goes on, and has it said whenever another quarter is done. */
  public void proceed() {
    int before = getQuarters();
    work();
    if (!running || getQuarters() > before) {
      PrimeFaces.current().ajax().update(SAID);
    }
  }

  /** As much as one request may take. */
  private void work() {
    Instant enough = clock.instant().plus(PER_REQUEST);
    while (running && clock.instant().isBefore(enough)) {
      step();
    }
  }

  private void step() {
    if (reports.size() == chains.size()) {
      result = verification.conclude(reports, earlier);
      running = false;
      return;
    }
    if (current == null) {
      current = AreaChainCheck.of(chains.get(reports.size()).area().area().value(), earlier);
    }
    verification.check(current);
    if (current.isDone()) {
      reports.add(current.report());
      current = null;
    }
  }

  /** A file counts once: with the next check it would stand in the way of what is pasted. */
  private AuditHeads heads() {
    String text = file == null || file.getSize() == 0 ? pasted : uploaded();
    file = null;
    return text.isBlank() ? AuditHeads.none() : AuditHeads.parse(text);
  }

  private String uploaded() {
    try (InputStream in = file.getInputStream()) {
      byte[] bytes = in.readNBytes(AuditHeads.LONGEST_TEXT + 1);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A chain and its report; none while it has not been checked. */
  public record Checked(ChainRow chain, AreaReport report) {}

  public List<Checked> getChecked() {
    return IntStream.range(0, chains.size())
        .mapToObj(i -> new Checked(chains.get(i), i < reports.size() ? reports.get(i) : null))
        .toList();
  }

  public boolean isReader() {
    return user.has(Role.ADMINISTRATOR) || user.has(Role.AUDITOR);
  }

  public boolean isKeyed() {
    return verification.hasKey();
  }

  public boolean isRunning() {
    return running;
  }

  /** How many seals there are to check, at least one. */
  public long getTotal() {
    return Math.max(1, chains.stream().mapToLong(ChainRow::length).sum());
  }

  /** How many of them are checked. More may have come since the check began. */
  public long getDone() {
    long checked = reports.stream().mapToLong(AreaReport::sealed).sum();
    return Math.min(getTotal(), checked + (current == null ? 0 : current.sealed()));
  }

  /** How many quarters of the work are done: often enough for whoever listens to the page. */
  public int getQuarters() {
    return (int) (4 * getDone() / getTotal());
  }

  public List<ChainRow> getChains() {
    return chains;
  }

  public TrailReport getResult() {
    return result;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted == null ? "" : pasted;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export == null ? "" : export;
  }
}
