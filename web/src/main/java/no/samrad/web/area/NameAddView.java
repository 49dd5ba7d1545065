package no.samrad.web.area;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaNaming;
import no.samrad.area.NewAlias;
import no.samrad.place.Language;
import no.samrad.place.NameKind;
import no.samrad.web.faces.Messages;

/** Backs area/addName.xhtml. */
@Named
@ViewScoped
public class NameAddView implements Serializable {

  @Inject transient ChangeDesk desk;
  @Inject transient AreaNaming naming;
  @Inject transient Messages messages;

  private final AreaChange change = new AreaChange();
  private String name;
  private Language language = Language.NB;
  private NameKind kind = NameKind.ALIAS;
  private LocalDate lastDay;

  public void load() {
    desk.open(change);
  }

  public String save() {
    return desk.save(
        change,
        () ->
            naming.addAlias(
                change.getArea().id(),
                change.getArea().version(),
                new NewAlias(name, language, kind, change.getDay(), lastDay)),
        () -> messages.afterRedirect("naming.added", change.getArea().name(), name));
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  /** An official name comes by a change of name. */
  public List<NameKind> getKinds() {
    return List.of(NameKind.ALIAS, NameKind.FORMER);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public NameKind getKind() {
    return kind;
  }

  public void setKind(NameKind kind) {
    this.kind = kind;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public AreaChange getChange() {
    return change;
  }
}
