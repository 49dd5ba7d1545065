package no.samrad.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.paper.AgreementPapers;
import no.samrad.paper.PaperQueries;
import no.samrad.paper.PaperRow;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Messages;
import no.samrad.web.faces.Texts;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;
import no.samrad.wording.DocumentLanguage;

/** Backs paper/papers.xhtml, and hands out what its links ask for. Only reads. */
@Named
@RequestScoped
public class PapersView {

  private static final String CASE = "case";
  private static final String CASES = "cases";
  private static final String DOCUMENT = "agreement";

  @Inject PaperQueries papers;
  @Inject PaperAnswer answer;
  @Inject Frame frame;
  @Inject Texts texts;
  @Inject Messages messages;

  private long agreement;
  private String paper;
  private String format;
  private String language;
  private long party;
  private int version;
  private AgreementPapers all;

  /** A file where the address asks for one; the page with the reason where it is refused. */
  public void load() {
    try {
      if (isSent()) {
        return;
      }
    } catch (RuleViolation refused) {
      messages.refuse(refused);
    }
    all = papers.papers(id(), frame.getDay(), PageLanguage.now());
  }

  private boolean isSent() {
    Optional<PaperKind> kind = PaperKind.asked(format);
    if (CASES.equals(paper)) {
      answer.sendAll(
          texts.get("paper.zipName", agreement), papers.casePapers(id(), frame.getDay()));
      return true;
    }
    if (CASE.equals(paper) && kind.isPresent()) {
      answer.send(papers.casePaper(id(), new PartyId(party), frame.getDay()), kind.get());
      return true;
    }
    if (DOCUMENT.equals(paper) && kind.isPresent()) {
      DocumentLanguage wanted = DocumentLanguage.of(language);
      answer.send(papers.agreement(id(), version, wanted, frame.getDay()), kind.get());
      return true;
    }
    return false;
  }

  private AgreementId id() {
    return new AgreementId(agreement);
  }

  public AgreementPapers getAll() {
    return all;
  }

  /** Everybody's papers can be had at once. */
  public boolean isReady() {
    return all.readyForCouncils();
  }

  /** What is missing, as one sentence lists it. */
  public String getMissing() {
    return String.join(", ", all.open());
  }

  public List<PaperRow> getRows() {
    return all.parties();
  }

  public long getAgreement() {
    return agreement;
  }

  public void setAgreement(long agreement) {
    this.agreement = agreement;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public long getParty() {
    return party;
  }

  public void setParty(long party) {
    this.party = party;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
