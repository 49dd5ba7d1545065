package no.samrad.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.primefaces.component.api.InputHolder;

/** The errors that belong to a field, in their order, each with the id its link goes to. */
@FacesComponent(ErrorSummaryComponent.TYPE)
public class ErrorSummaryComponent extends UINamingContainer {

  public static final String TYPE = "no.samrad.web.ErrorSummary";

  /** One sentence, and the input it is about. */
  public record FieldError(String inputId, String text) {}

  public List<FieldError> getErrors() {
    FacesContext faces = getFacesContext();
    List<FieldError> errors = new ArrayList<>();
    Iterator<String> ids = faces.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      if (id != null) {
        String input = inputId(faces, id);
        faces.getMessageList(id).stream()
            .map(FacesMessage::getSummary)
            .forEach(text -> errors.add(new FieldError(input, text)));
      }
    }
    return errors;
  }

  public String getTitle() {
    int count = getErrors().size();
    Texts texts = CDI.current().select(Texts.class).get();
    return count == 1 ? texts.get("errors.one") : texts.get("errors.many", count);
  }

  private static String inputId(FacesContext faces, String clientId) {
    String[] found = {clientId};
    faces
        .getViewRoot()
        .invokeOnComponent(
            faces, clientId, (context, component) -> found[0] = target(component, clientId));
    return found[0];
  }

  private static String target(UIComponent component, String clientId) {
    return component instanceof InputHolder holder ? holder.getInputClientId() : clientId;
  }
}
