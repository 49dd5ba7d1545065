package no.samrad.signing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyRole;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/**
 * Where signing stands on a day.
 *
 * @param number of the version that was sent; 0 while none was
 * @param adoptedOn the day all had adopted it; null until then
 * @param draftNumber of the version not sent yet; 0 when there is none
 */
public record SigningDetails(
    AgreementId agreement,
    AreaId area,
    String name,
    LocalDate day,
    int number,
    long toAdopt,
    long adopted,
    LocalDate adoptedOn,
    int draftNumber,
    List<SignatureRow> signatures,
    List<AttachedFile> copies,
    List<AttachedFile> attachments,
    List<AttachedFile> draftAttachments)
    implements Serializable {

  public SigningDetails {
    signatures = List.copyOf(signatures);
    copies = List.copyOf(copies);
    attachments = List.copyOf(attachments);
    draftAttachments = List.copyOf(draftAttachments);
  }

  public boolean isSent() {
    return number > 0;
  }

  /** All parties have adopted it, or none has to. */
  public boolean isReady() {
    return isSent() && adopted >= toAdopt;
  }

  /** Somebody is asked and has not signed. */
  public boolean isOpen() {
    return signatures.stream()
        .anyMatch(
            each ->
                each.status() != SignatureStatus.NOT_ASKED
                    && each.status() != SignatureStatus.SIGNED);
  }

  public long signed() {
    return signatures.stream().filter(each -> each.status() == SignatureStatus.SIGNED).count();
  }

  public boolean isComplete() {
    return !signatures.isEmpty() && signed() == signatures.size();
  }

  /** They sign one after the other. */
  public boolean isInTurns() {
    return signatures.stream().anyMatch(each -> each.turn() > 1);
  }

  /** Null when nobody is asked. */
  public LocalDate dueOn() {
    return signatures.stream()
        .map(SignatureRow::dueOn)
        .filter(each -> each != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * A party that signs.
   *
   * @param unit null for an organisation
   * @param signatory who signed; who is meant to, until then; may be empty
   * @param evidence null where the note says how to look it up
   */
  public record SignatureRow(
      PartyId party,
      UnitId unit,
      String name,
      PartyRole role,
      int turn,
      SignatureStatus status,
      String signatory,
      LocalDate askedOn,
      LocalDate dueOn,
      LocalDate remindedOn,
      LocalDate signedOn,
      SignatureMethod method,
      AttachedFile evidence,
      String note,
      LocalDate refusedOn,
      String refusal,
      boolean unitEnded)
      implements Serializable {

    /** It can be signed now. */
    public boolean isAwaited() {
      return status == SignatureStatus.WAITS || status == SignatureStatus.OVERDUE;
    }
  }

  /**
   * A stored file that stands with the agreement.
   *
   * @param title as the agreement calls it; the file's own name where it does not
   * @param intact false when the bytes are not those that came
   */
  public record AttachedFile(
      DocumentId document, String title, String fileName, long bytes, String sha256, boolean intact)
      implements Serializable {}
}
