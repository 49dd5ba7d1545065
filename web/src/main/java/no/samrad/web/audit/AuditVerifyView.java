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
import no.samrad.db.audit.AreaReport;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.TrailReport;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.web.faces.Messages;

/**
 * Backs audit/verify.xhtml. A long trail is checked over several requests, a few areas in each, so
 * that the page can tell how far it has come and no request runs into a time-out.
 */
@Named
@ViewScoped
public class AuditVerifyView implements Serializable {

  private static final Duration PER_REQUEST = Duration.ofSeconds(2);
  private static final String PASTED = "form:pasted:input";

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

  /** Begins anew with the first chain. */
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
    running = true;
    proceed();
  }

  /** Checks the next chains, for as long as one request may take. */
  public void proceed() {
    Instant enough = clock.instant().plus(PER_REQUEST);
    while (reports.size() < chains.size() && clock.instant().isBefore(enough)) {
      ChainRow next = chains.get(reports.size());
      reports.add(verification.check(next.area().area(), earlier));
    }
    if (running && reports.size() == chains.size()) {
      result = verification.conclude(reports, earlier);
      running = false;
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

  public int getDone() {
    return reports.size();
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
