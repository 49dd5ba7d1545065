package no.samrad.web.adoption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import no.samrad.agreement.AgreementId;
import no.samrad.web.route.PageRequest;

/** The agreement in the address, and what else the address says. */
@Named
@RequestScoped
public class AgreementHere {

  public AgreementId id() {
    String number = page().pathValues().get("agreement");
    return new AgreementId(Long.parseLong(number));
  }

  public long getNumber() {
    return id().value();
  }

  /** Empty when the address does not say it. */
  String said(String parameter) {
    String value = page().query().first(parameter);
    return value == null ? "" : value;
  }

  private static PageRequest page() {
    Object request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
    return PageRequest.of((HttpServletRequest) request).orElseThrow();
  }
}
