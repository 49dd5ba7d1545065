package no.samrad.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samrad.clause.AgreementFamily;
import no.samrad.clause.FilledBy;
import no.samrad.clause.NewType;
import no.samrad.clause.TypeAdministration;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeNames;
import no.samrad.clause.TypeRole;
import no.samrad.rule.RuleQueries;
import no.samrad.rule.RuleSetRow;
import no.samrad.web.faces.Messages;
import no.samrad.web.frame.Frame;
import no.samrad.web.place.PageLanguage;

/** Backs library/newType.xhtml. */
@Named
@ViewScoped
public class TypeNewView implements Serializable {

  @Inject transient TypeAdministration administration;
  @Inject transient RuleQueries rules;
  @Inject transient LibraryRights rights;
  @Inject transient Messages messages;
  @Inject transient Frame frame;

  private final PartyForm first = new PartyForm();
  private final PartyForm second = new PartyForm();
  private final PartyForm third = new PartyForm();
  private List<RuleSetRow> choices = List.of();
  private String code;
  private String nb;
  private String nn;
  private String en;
  private AgreementFamily family;
  private Integer notice;
  private String noticeSource;
  private List<String> ruleSets = new ArrayList<>();
  private LocalDate from;

  public void load() {
    rights.requireChanging();
    choices = rules.sets(frame.getToday(), PageLanguage.now());
  }

  public String save() {
    TypeCode type = new TypeCode(code);
    administration.add(
        new NewType(
            type,
            new TypeNames(nb, nn, en),
            family,
            notice,
            noticeSource,
            getParties().stream().map(PartyForm::party).filter(Objects::nonNull).toList(),
            ruleSets,
            from));
    messages.afterRedirect("library.type.added", nb, from);
    return "/library/type?faces-redirect=true&type=" + type.value();
  }

  public List<PartyForm> getParties() {
    return List.of(first, second, third);
  }

  public List<RuleSetRow> getChoices() {
    return choices;
  }

  public List<AgreementFamily> getFamilies() {
    return List.of(AgreementFamily.values());
  }

  public List<TypeRole> getRoles() {
    return List.of(TypeRole.values());
  }

  public List<FilledBy> getKinds() {
    return List.of(FilledBy.values());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNb() {
    return nb;
  }

  public void setNb(String nb) {
    this.nb = nb;
  }

  public String getNn() {
    return nn;
  }

  public void setNn(String nn) {
    this.nn = nn;
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = en;
  }

  public AgreementFamily getFamily() {
    return family;
  }

  public void setFamily(AgreementFamily family) {
    this.family = family;
  }

  public Integer getNotice() {
    return notice;
  }

  public void setNotice(Integer notice) {
    this.notice = notice;
  }

  public String getNoticeSource() {
    return noticeSource;
  }

  public void setNoticeSource(String noticeSource) {
    this.noticeSource = noticeSource;
  }

  public List<String> getRuleSets() {
    return ruleSets;
  }

  public void setRuleSets(List<String> ruleSets) {
    this.ruleSets = ruleSets == null ? new ArrayList<>() : ruleSets;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
