package no.samrad.web.api;

import java.time.LocalDate;
import no.samrad.agreement.AgreementDetails;
import no.samrad.agreement.AgreementRow;
import no.samrad.agreement.PartyRow;
import no.samrad.agreement.VersionRow;
import no.samrad.shared.PageOf;

/** Gives agreements the shape that the API has promised, whatever the rows look like inside. */
final class AgreementShapes {

  private AgreementShapes() {}

  static AgreementListJson of(PageOf<AgreementRow> page, LocalDate day) {
    return new AgreementListJson(
        page.items().stream().map(AgreementShapes::of).toList(), page.total(), day);
  }

  private static AgreementJson of(AgreementRow row) {
    return new AgreementJson(
        row.id().value(),
        row.name(),
        row.areaSlug(),
        row.areaName(),
        row.type(),
        row.typeName(),
        row.status(),
        row.since(),
        row.number(),
        row.inForceOn(),
        row.lastDay(),
        row.parties(),
        row.toAdopt(),
        row.adopted(),
        row.toSign(),
        row.signed());
  }

  static AgreementDetailsJson of(AgreementDetails details) {
    AgreementRow row = details.row();
    return new AgreementDetailsJson(
        details.day(),
        row.id().value(),
        row.name(),
        row.areaSlug(),
        row.areaName(),
        row.type(),
        row.typeName(),
        row.status(),
        row.since(),
        row.number(),
        row.inForceOn(),
        row.lastDay(),
        row.toAdopt(),
        row.adopted(),
        row.toSign(),
        row.signed(),
        details.parties().stream().map(AgreementShapes::of).toList(),
        details.versions().stream().map(AgreementShapes::of).toList());
  }

  private static AgreementPartyJson of(PartyRow party) {
    return new AgreementPartyJson(
        party.role(),
        party.code() == null ? null : party.code().value(),
        party.name(),
        party.adopts(),
        party.signs(),
        party.body(),
        party.from(),
        party.lastDay());
  }

  private static AgreementVersionJson of(VersionRow version) {
    return new AgreementVersionJson(
        version.number(),
        version.status(),
        version.sentOn(),
        version.inForceOn(),
        version.expiresOn(),
        version.noticeMonths(),
        version.toAdopt(),
        version.adopted(),
        version.toSign(),
        version.signed());
  }
}
