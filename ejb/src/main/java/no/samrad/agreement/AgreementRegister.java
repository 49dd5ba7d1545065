package no.samrad.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.shared.AreaId;

/**
 * Lets use cases of other capabilities find out what was sent to whom, and queue up with those that
 * change it. They have asked for the right.
 */
@ApplicationScoped
public class AgreementRegister {

  @Inject SentVersions versions;
  @Inject AgreementTexts texts;

  /**
   * Whoever decides, signs or sends a new version waits here for the other, until the end of the
   * transaction.
   *
   * @return the area the agreement belongs to
   */
  public AreaId lock(AgreementId agreement) {
    return versions.lock(agreement);
  }

  public AreaId area(AgreementId agreement) {
    return versions.area(agreement);
  }

  /** The version the parties decide upon or have put in force: the newest that was sent. */
  public Optional<SentVersion> sentVersion(AgreementId agreement) {
    return versions.newest(agreement);
  }

  /**
   * Where the text of a version is, and the facts that fill it.
   *
   * @param day for names, and for parties while the first day is not set
   */
  public AgreementText text(AgreementId agreement, int number, LocalDate day) {
    return texts.of(agreement, number, day);
  }

  /** A version of the agreement that was sent, also one that was superseded. */
  public Optional<SentVersion> sentVersion(AgreementId agreement, VersionId version) {
    return versions.find(agreement, version);
  }
}
