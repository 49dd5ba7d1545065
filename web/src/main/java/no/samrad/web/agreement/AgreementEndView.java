package no.samrad.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import no.samrad.agreement.AgreementEnding;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementRow;
import no.samrad.agreement.AgreementSearch;
import no.samrad.agreement.AgreementStatus;
import no.samrad.agreement.EndKind;
import no.samrad.agreement.Ending;
import no.samrad.agreement.NoticePeriod;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRow;
import no.samrad.shared.PageRequest;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs agreement/end.xhtml. How it ends is chosen first, and stands in the address. */
@Named
@ViewScoped
public class AgreementEndView implements Serializable {

  @Inject transient AgreementEnding ending;
  @Inject transient AgreementQueries agreements;
  @Inject transient AgreementDoor door;
  @Inject transient Frame frame;

  private final AgreementChange change = new AgreementChange();
  private EndKind kind;
  private Long leaver;
  private Integer months;
  private Long replacement;
  private List<AgreementRow> others = List.of();

  public void load() {
    door.open(change);
    change.setDay(frame.getToday());
    months = change.getDetails().noticeMonths();
    if (kind == EndKind.REPLACED) {
      AgreementSearch search =
          AgreementSearch.of(
              change.getDetails().row().area(), frame.getToday(), PageLanguage.now());
      others =
          agreements.agreements(search, PageRequest.first(PageRequest.LARGEST)).items().stream()
              .filter(each -> !each.id().equals(change.id()) && !each.status().over())
              .toList();
    }
  }

  public String save() {
    return door.save(change, this::end, "agreement.end.saved", change.getDetails().row().name());
  }

  private void end() {
    AgreementId id = change.id();
    switch (kind) {
      case ALL_AGREE ->
          ending.endByAgreement(id, change.version(), change.getDay(), change.getReason());
      case REPLACED ->
          ending.replace(
              id,
              change.version(),
              replacement == null ? null : new AgreementId(replacement),
              change.getDay(),
              change.getReason());
      default -> ending.giveNotice(id, change.version(), notice(), change.getReason());
    }
  }

  private Ending notice() {
    PartyId party = leaver == null ? null : new PartyId(leaver);
    return new Ending(kind, party, change.getDay(), months);
  }

  /** What notice given on that day comes to; null while something is missing. */
  public NoticePeriod getNotice() {
    boolean complete = change.getDay() != null && months != null && months >= 0 && months <= 60;
    return complete ? new NoticePeriod(change.getDay(), months) : null;
  }

  /** Before it is in force there is no notice; all can agree to end it. */
  public List<EndKind> getKinds() {
    return change.getDetails().status() == AgreementStatus.IN_FORCE
        ? List.of(EndKind.values())
        : List.of(EndKind.ALL_AGREE);
  }

  public List<PartyRow> getParties() {
    return change.getDetails().partiesOn(frame.getToday());
  }

  public List<AgreementRow> getOthers() {
    return others;
  }

  public AgreementChange getChange() {
    return change;
  }

  public EndKind getKind() {
    return kind;
  }

  public void setKind(EndKind kind) {
    this.kind = kind;
  }

  public Long getLeaver() {
    return leaver;
  }

  public void setLeaver(Long leaver) {
    this.leaver = leaver;
  }

  public Integer getMonths() {
    return months;
  }

  public void setMonths(Integer months) {
    this.months = months;
  }

  public Long getReplacement() {
    return replacement;
  }

  public void setReplacement(Long replacement) {
    this.replacement = replacement;
  }
}
