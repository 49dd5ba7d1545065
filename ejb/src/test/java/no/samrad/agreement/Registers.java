package no.samrad.agreement;

import jakarta.persistence.EntityManager;

/** What was sent to whom, for tests of other capabilities. */
public final class Registers {

  private Registers() {}

  public static AgreementRegister on(EntityManager em) {
    AgreementRegister register = new AgreementRegister();
    register.versions = new SentVersions();
    register.versions.em = em;
    return register;
  }
}
