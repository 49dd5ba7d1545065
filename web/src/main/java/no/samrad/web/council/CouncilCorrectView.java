package no.samrad.web.council;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.CouncilCorrection;
import no.samrad.council.CouncilFacts;
import no.samrad.council.Mandate;
import no.samrad.shared.StaleData;
import no.samrad.web.faces.Messages;

/** Backs council/correct.xhtml. */
@Named
@ViewScoped
public class CouncilCorrectView implements Serializable {

  @Inject transient CouncilCorrection correction;
  @Inject transient CouncilDoor door;
  @Inject transient Messages messages;

  private String slug;
  private long council;
  private String words;
  private String document;
  private LocalDate from;
  private LocalDate lastDay;
  private String reason;
  private OpenCouncil open;

  public void load() {
    find();
    words = open.council().mandate().words();
    document = open.council().mandate().document();
    from = open.council().from();
    lastDay = open.council().lastDay();
  }

  public String save() {
    CouncilFacts wanted = new CouncilFacts(new Mandate(words, document), from, lastDay);
    try {
      correction.correct(open.id(), open.version(), wanted, reason);
    } catch (StaleData e) {
      find(); // what was typed stays; saving again is a new decision
      messages.stale("area.stale", open.areaName());
      return null;
    }
    messages.afterRedirect("council.corrected", open.areaName());
    return "/council/council?faces-redirect=true&slug=" + slug + "&council=" + council;
  }

  private void find() {
    open = door.open(slug, council);
  }

  public OpenCouncil getOpen() {
    return open;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public long getCouncil() {
    return council;
  }

  public void setCouncil(long council) {
    this.council = council;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDocument() {
    return document;
  }

  public void setDocument(String document) {
    this.document = document;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
