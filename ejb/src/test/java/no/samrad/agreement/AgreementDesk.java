package no.samrad.agreement;

import jakarta.persistence.EntityManager;

/** The use cases and queries of this capability for one caller, without a container. */
public final class AgreementDesk {

  private AgreementDesk() {}

  public static AgreementRegister registerOn(EntityManager em) {
    AgreementRegister register = new AgreementRegister();
    register.versions = new SentVersions();
    register.versions.em = em;
    return register;
  }
}
