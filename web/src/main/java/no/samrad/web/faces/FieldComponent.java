package no.samrad.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.api.InputHolder;
import org.primefaces.component.api.Widget;

/** What {@code sam:field} cannot say in a page: it ties label, help and error to its input. */
@FacesComponent(FieldComponent.TYPE)
public class FieldComponent extends UINamingContainer {

  public static final String TYPE = "no.samrad.web.Field";

  @Override
  public void encodeBegin(FacesContext faces) throws IOException {
    input().ifPresent(this::tie);
    super.encodeBegin(faces);
  }

  /** Before conversion, too: a sentence about an unreadable text names the field. */
  @Override
  public void processDecodes(FacesContext faces) {
    input().ifPresent(this::label);
    super.processDecodes(faces);
  }

  private void label(UIInput input) {
    input.getAttributes().put("label", getAttributes().get("label"));
  }

  private void tie(UIInput input) {
    label(input);
    if (isGroup()) {
      return;
    }
    Map<String, Object> attributes = input.getPassThroughAttributes(true);
    set(attributes, "aria-describedby", getDescribedBy());
    // PrimeFaces writes these two itself; twice on one element is a parse error.
    boolean plain = !(input instanceof Widget);
    set(attributes, "aria-invalid", plain && isInvalid() ? "true" : null);
    set(attributes, "aria-required", plain && input.isRequired() ? "true" : null);
  }

  /** The id the label points at: the inner text field of a composed PrimeFaces input. */
  public String getInputId() {
    return input()
        .map(
            input ->
                input instanceof InputHolder holder
                    ? holder.getInputClientId()
                    : input.getClientId(getFacesContext()))
        .orElse(null);
  }

  public String getDescribedBy() {
    String ids =
        Stream.of(
                getAttributes().get("help") == null ? null : getClientId() + "-help",
                isInvalid() ? getClientId() + "-error" : null)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  public boolean isInvalid() {
    return !messages().isEmpty();
  }

  public String getError() {
    return messages().stream().map(FacesMessage::getSummary).collect(Collectors.joining(" "));
  }

  /** This field is where a refusal by the rule belongs. */
  boolean names(String rule) {
    Object rules = getAttributes().get("rules");
    return rules != null && Arrays.asList(rules.toString().trim().split("\\s+")).contains(rule);
  }

  Optional<UIInput> input() {
    return Optional.ofNullable(find(this));
  }

  private boolean isGroup() {
    return Boolean.TRUE.equals(getAttributes().get("group"));
  }

  private List<FacesMessage> messages() {
    FacesContext faces = getFacesContext();
    return input().map(input -> faces.getMessageList(input.getClientId(faces))).orElse(List.of());
  }

  private static UIInput find(UIComponent parent) {
    Iterator<UIComponent> children = parent.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent child = children.next();
      UIInput found = child instanceof UIInput input ? input : null;
      if (found == null && !(child instanceof FieldComponent)) {
        found = find(child);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static void set(Map<String, Object> attributes, String name, Object value) {
    if (value == null) {
      attributes.remove(name);
    } else {
      attributes.put(name, value);
    }
  }
}
