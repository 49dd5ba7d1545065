package no.samrad.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The messages that belong to no field, parted by where the page shows them. */
@Named("pageMessages")
@RequestScoped
public class PageMessages {

  /** Receipts, for the list of toasts. */
  public List<String> getReceipts() {
    return ofPage().filter(message -> !isWeighty(message)).map(FacesMessage::getSummary).toList();
  }

  /** Refusals and warnings, for the top of the page. */
  public List<FacesMessage> getWeighty() {
    return ofPage().filter(PageMessages::isWeighty).toList();
  }

  public boolean isError(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
  }

  private static Stream<FacesMessage> ofPage() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream();
  }

  private static boolean isWeighty(FacesMessage message) {
    return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
  }
}
