package no.samrad.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementRow;
import no.samrad.agreement.AgreementStatus;
import no.samrad.agreement.EndKind;
import no.samrad.agreement.EndRow;
import no.samrad.agreement.NoticePeriod;
import no.samrad.agreement.PartyChange;
import no.samrad.agreement.PartyRow;
import no.samrad.agreement.VersionRow;
import no.samrad.agreement.VersionStatus;
import no.samrad.web.faces.Texts;

/** What pages say about agreements in sentences. */
@Named
@ApplicationScoped
public class AgreementWords {

  @Inject Texts texts;

  public String tagKind(AgreementStatus status) {
    return switch (status) {
      case IN_FORCE, SIGNED -> "ok";
      case REVIEW, ADOPTION, SIGNING -> "info";
      default -> "idle";
    };
  }

  public String tagKind(VersionStatus status) {
    return switch (status) {
      case IN_FORCE -> "ok";
      case REVIEW, SENT -> "info";
      default -> "idle";
    };
  }

  /** Where it stands, in a sentence. */
  public String lead(AgreementDetails details) {
    AgreementRow row = details.row();
    return switch (details.status()) {
      case DRAFT -> texts.get("agreement.lead.DRAFT", row.draftNumber(), row.since());
      case REVIEW ->
          texts.get("agreement.lead.REVIEW", row.draftNumber(), row.since(), row.parties());
      case ADOPTION ->
          texts.get(
              "agreement.lead.ADOPTION", row.number(), row.since(), row.toAdopt(), row.adopted());
      case SIGNING ->
          texts.get(
              "agreement.lead.SIGNING", row.number(), row.since(), row.toSign(), row.signed());
      case SIGNED -> texts.get("agreement.lead.SIGNED", row.number(), row.inForceOn());
      case IN_FORCE -> inForce(row);
      case TERMINATED -> texts.get("agreement.lead.TERMINATED", row.exitOn());
      case EXPIRED -> texts.get("agreement.lead.EXPIRED", row.expiresOn());
      case REPLACED ->
          texts.get(
              "agreement.lead.REPLACED",
              row.exitOn(),
              details.ending().map(EndRow::replacedByName).orElse(""));
      case DISCARDED -> texts.get("agreement.lead.DISCARDED");
    };
  }

  private String inForce(AgreementRow row) {
    if (row.exitOn() != null) {
      return texts.get("agreement.lead.IN_FORCE.ending", row.number(), row.since(), row.exitOn());
    }
    return row.expiresOn() == null
        ? texts.get("agreement.lead.IN_FORCE", row.number(), row.since())
        : texts.get("agreement.lead.IN_FORCE.until", row.number(), row.since(), row.expiresOn());
  }

  /** How far the version the parties have is, for a list. */
  public String progress(AgreementRow row) {
    return switch (row.status()) {
      case ADOPTION -> texts.get("agreement.progress.adopted", row.adopted(), row.toAdopt());
      case SIGNING -> texts.get("agreement.progress.signed", row.signed(), row.toSign());
      default -> "";
    };
  }

  /** What a party does with a version. */
  public String duties(PartyRow party) {
    if (party.adopts()) {
      return texts.get(
          party.signs() ? "agreement.duty.both" : "agreement.duty.adopts", texts.of(party.body()));
    }
    return texts.get(party.signs() ? "agreement.duty.signs" : "agreement.duty.none");
  }

  /** The calculation, as it can be checked by hand. */
  public String calculation(NoticePeriod notice) {
    return texts.get(
        notice.shortened() ? "agreement.end.calculationShort" : "agreement.end.calculation",
        notice.noticeOn(),
        notice.months(),
        notice.lastDay());
  }

  /** What a way to end it means. */
  public String about(EndKind kind) {
    return texts.get("agreement.end." + kind.name() + ".lead");
  }

  public String end(EndRow end) {
    return switch (end.kind()) {
      case NOTICE -> texts.get("agreement.end.NOTICE.text", end.party(), end.lastDay());
      case WITHDRAWAL -> texts.get("agreement.end.WITHDRAWAL.text", end.party(), end.lastDay());
      case ALL_AGREE -> texts.get("agreement.end.ALL_AGREE.text", end.lastDay());
      case REPLACED ->
          texts.get("agreement.end.REPLACED.text", end.replacedByName(), end.lastDay());
    };
  }

  /** Who is party now and was not sent the version, and the other way round. */
  public String outdated(AgreementDetails details) {
    return texts.get(
        "agreement.outdated.text",
        names(details.missedByVersion()),
        names(details.goneFromVersion()));
  }

  private String names(List<PartyRow> parties) {
    return parties.isEmpty()
        ? texts.get("agreement.nobody")
        : parties.stream().map(PartyRow::name).collect(Collectors.joining(", "));
  }

  /** What has happened in the area, and the step to take. */
  public String change(PartyChange change) {
    return switch (change.kind()) {
      case JOINED -> texts.get("agreement.change.JOINED", change.since());
      case LEFT -> texts.get("agreement.change.LEFT");
      case CEASED -> texts.get("agreement.change.CEASED", change.since());
    };
  }

  public String notice(AgreementDetails details, VersionRow version) {
    return version.noticeMonths() == null
        ? texts.get("agreement.notice.type", details.typeMonths())
        : texts.get("agreement.notice.own", version.noticeMonths());
  }
}
