package no.samrad.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.team.PostFunction;
import no.samrad.training.ModuleKeeping;
import no.samrad.training.NewModule;
import no.samrad.web.faces.Messages;

/** Backs training/newModule.xhtml. */
@Named
@ViewScoped
public class ModuleNewView implements Serializable {

  @Inject transient ModuleKeeping keeping;
  @Inject transient AreaAccess access;
  @Inject transient Messages messages;

  private String nameNb;
  private String nameNn;
  private String nameEn;
  private List<String> takenBy = new ArrayList<>();
  private List<String> beforeStart = new ArrayList<>();
  private LocalDate from;

  public void load() {
    access.requireEverywhere(Role.ADMINISTRATOR);
  }

  public String save() {
    keeping.add(
        new NewModule(
            List.of(nameNb, nameNn, nameEn), functions(takenBy), functions(beforeStart), from));
    messages.afterRedirect("training.module.added", from);
    return "/training/modules?faces-redirect=true";
  }

  private static Set<PostFunction> functions(List<String> names) {
    Set<PostFunction> all = EnumSet.noneOf(PostFunction.class);
    names.forEach(name -> all.add(PostFunction.valueOf(name)));
    return all;
  }

  public List<PostFunction> getFunctions() {
    return List.of(PostFunction.values());
  }

  public String getNameNb() {
    return nameNb;
  }

  public void setNameNb(String nameNb) {
    this.nameNb = nameNb;
  }

  public String getNameNn() {
    return nameNn;
  }

  public void setNameNn(String nameNn) {
    this.nameNn = nameNn;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public List<String> getTakenBy() {
    return takenBy;
  }

  public void setTakenBy(List<String> takenBy) {
    this.takenBy = takenBy;
  }

  public List<String> getBeforeStart() {
    return beforeStart;
  }

  public void setBeforeStart(List<String> beforeStart) {
    this.beforeStart = beforeStart;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
