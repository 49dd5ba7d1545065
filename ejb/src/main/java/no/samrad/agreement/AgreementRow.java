package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/**
 * An agreement in a list, as it stands on the day asked about.
 *
 * @param number of the version in force or with the parties, or else of the draft
 * @param draftNumber of a draft or review beside or alone; null without one
 * @param since first day of the status
 * @param inForceOn first day it is or is meant to be in force; null when not set
 * @param expiresOn last day; null until further notice
 * @param exitOn last day after notice; null without one
 */
public record AgreementRow(
    AgreementId id,
    AreaId area,
    String areaSlug,
    String areaName,
    String type,
    String typeName,
    String name,
    AgreementStatus status,
    LocalDate since,
    Integer number,
    Integer draftNumber,
    LocalDate inForceOn,
    LocalDate expiresOn,
    LocalDate exitOn,
    long parties,
    long toAdopt,
    long adopted,
    long toSign,
    long signed)
    implements Serializable {

  /** The day it ends, by notice or as agreed; null until further notice. */
  public LocalDate lastDay() {
    return exitOn == null ? expiresOn : exitOn;
  }

  AgreementRow withoutDraft() {
    return new AgreementRow(
        id, area, areaSlug, areaName, type, typeName, name, status, since, number, null, inForceOn,
        expiresOn, exitOn, parties, toAdopt, adopted, toSign, signed);
  }
}
