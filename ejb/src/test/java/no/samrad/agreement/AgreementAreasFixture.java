package no.samrad.agreement;

import jakarta.persistence.EntityManager;

/** The register for tests of capabilities that ask only in which area an agreement is. */
public final class AgreementAreasFixture {

  private AgreementAreasFixture() {}

  public static AgreementRegister registerOn(EntityManager em) {
    AgreementRegister register = new AgreementRegister();
    register.versions = new SentVersions();
    register.versions.em = em;
    return register;
  }
}
