package no.samrad.agreement;

import jakarta.persistence.EntityManager;

/** The register of agreements on one entity manager, for tests of other capabilities. */
public final class AgreementRegisters {

  private AgreementRegisters() {}

  public static AgreementRegister on(EntityManager em) {
    AgreementRegister register = new AgreementRegister();
    register.versions = new SentVersions();
    register.versions.em = em;
    return register;
  }
}
