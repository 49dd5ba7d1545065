package no.samrad.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samrad.shared.RuleViolation;
import org.primefaces.util.ComponentUtils;

/**
 * Tells the reader how it went. A receipt is a small note that goes away; a refusal stands at its
 * field, or at the top of the page, until it is mended.
 */
@ApplicationScoped
public class Messages {

  private static final String KEPT = Messages.class.getName();

  @Inject Texts texts;

  /** Done, and the page stays. */
  public void receipt(String key, Object... details) {
    faces().addMessage(null, message(FacesMessage.SEVERITY_INFO, texts.get(key, details)));
  }

  /** Done, and the action leads to another page, which shows it. */
  public void afterRedirect(String key, Object... details) {
    keep(message(FacesMessage.SEVERITY_INFO, texts.get(key, details)));
  }

  /** A warning that the next page shows at its top. */
  public void warnAfterRedirect(String key, Object... details) {
    keep(message(FacesMessage.SEVERITY_WARN, texts.get(key, details)));
  }

  /** Something to know about, at the top of the page. */
  public void warn(String key, Object... details) {
    faces().addMessage(null, message(FacesMessage.SEVERITY_WARN, texts.get(key, details)));
  }

  /** Not done, because somebody else was first; said at the top, and read out at once. */
  public void stale(String key, Object... details) {
    warn(key, details);
    faces().validationFailed();
  }

  /** Not done; said at the field with this client id, or at the top when it is null. */
  public void refuse(String clientId, String key, Object... details) {
    add(clientId, texts.get(key, details));
  }

  /**
   * Not done, because of a rule; said at the field that names the rule ({@code <sam:field
   * rules="…">}), or at the top.
   */
  public void refuse(RuleViolation violation) {
    String text = texts.rule(violation.rule(), violation.details());
    add(fieldOf(violation.rule().messageKey()).orElse(null), text);
  }

  private void add(String clientId, String text) {
    faces().addMessage(clientId, message(FacesMessage.SEVERITY_ERROR, text));
    faces().validationFailed();
  }

  /** The client id of the input whose field names the rule, in the form that was sent. */
  private static Optional<String> fieldOf(String rule) {
    List<String> found = new ArrayList<>();
    Set<VisitHint> shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
    VisitContext visit = VisitContext.createVisitContext(faces(), null, shown);
    faces()
        .getViewRoot()
        .visitTree(
            visit,
            (context, component) -> {
              if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
              }
              if (component instanceof FieldComponent field && field.names(rule)) {
                field.input().map(Messages::refused).ifPresent(found::add);
              }
              return found.isEmpty() ? VisitResult.ACCEPT : VisitResult.COMPLETE;
            });
    return found.stream().findFirst();
  }

  /**
   * An invalid input shows what was submitted, which is gone once the value was taken over; so it
   * gets its text back.
   */
  private static String refused(UIInput input) {
    if (!(input instanceof UISelectMany)) {
      input.setSubmittedValue(ComponentUtils.getValueToRender(faces(), input));
    }
    input.setValid(false);
    return input.getClientId(faces());
  }

  private static FacesMessage message(Severity severity, String text) {
    return new FacesMessage(severity, text, null);
  }

  /** In the session, because Faces' own flash is lost when the browser loads two pages at once. */
  private static void keep(FacesMessage message) {
    Map<String, Object> session = faces().getExternalContext().getSessionMap();
    List<FacesMessage> kept = new ArrayList<>(takeKept());
    kept.add(message);
    session.put(KEPT, kept);
  }

  /** What the page before left to be said; said once. */
  static List<FacesMessage> takeKept() {
    if (faces().getExternalContext().getSession(false) == null) {
      return List.of();
    }
    Object kept = faces().getExternalContext().getSessionMap().remove(KEPT);
    return kept instanceof List<?> list
        ? list.stream().map(FacesMessage.class::cast).toList()
        : List.of();
  }

  private static FacesContext faces() {
    return FacesContext.getCurrentInstance();
  }
}
