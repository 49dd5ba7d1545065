package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import no.samrad.agreement.AgreementEnding;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementMaking;
import no.samrad.agreement.AgreementParties;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementSearch;
import no.samrad.agreement.AgreementSending;
import no.samrad.agreement.AgreementVersions;
import no.samrad.agreement.EndId;
import no.samrad.agreement.EndKind;
import no.samrad.agreement.Ending;
import no.samrad.agreement.NewAgreement;
import no.samrad.agreement.NewParty;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.PartyPeople;
import no.samrad.agreement.VersionDays;
import no.samrad.place.Language;
import no.samrad.place.NewOrganisation;
import no.samrad.place.OrganisationEntering;
import no.samrad.place.OrganisationQueries;
import no.samrad.shared.PageRequest;

/** How the use cases of agreements are called, on the agreement of the target's area. */
final class AgreementCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final PartyId PARTY = new PartyId(-1);
  private static final NewParty NOBODY = new NewParty(null, null, null);

  private AgreementCalls() {}

  static void addAll() {
    reading();
    making();
    parties();
    ending();
    add(OrganisationQueries.class, "all", (bean, on) -> bean.all(DAY, Language.NB));
    add(OrganisationQueries.class, "search", (bean, on) -> bean.search("a", DAY, Language.NB));
    NewOrganisation none = new NewOrganisation(null, "", "", "", "");
    add(OrganisationEntering.class, "add", (bean, on) -> bean.add(none));
  }

  /** Made with the target: its number is the area's. */
  private static AgreementId agreement(AccessTarget on) {
    return new AgreementId(AccessTargets.AGREEMENTS + on.area().value());
  }

  private static void reading() {
    add(
        AgreementQueries.class,
        "agreements",
        (bean, on) ->
            bean.agreements(AgreementSearch.of(on.area(), DAY, Language.NB), PageRequest.first(1)));
    add(
        AgreementQueries.class,
        "agreement",
        (bean, on) -> bean.agreement(agreement(on), DAY, Language.NB));
    add(AgreementQueries.class, "text", (bean, on) -> bean.text(agreement(on), 1, DAY));
  }

  private static void making() {
    add(
        AgreementMaking.class,
        "create",
        (bean, on) -> bean.create(new NewAgreement(on.area(), "", "", "", "", DAY)));
    add(AgreementMaking.class, "rename", (bean, on) -> bean.rename(agreement(on), -1, "a", "b"));
    add(AgreementVersions.class, "begin", (bean, on) -> bean.begin(agreement(on), -1));
    add(
        AgreementVersions.class,
        "plan",
        (bean, on) -> bean.plan(agreement(on), -1, VersionDays.OPEN));
    add(AgreementVersions.class, "discard", (bean, on) -> bean.discard(agreement(on), -1, "Prøve"));
    add(
        AgreementSending.class,
        "openReview",
        (bean, on) -> bean.openReview(agreement(on), -1, DAY));
    add(
        AgreementSending.class,
        "closeReview",
        (bean, on) -> bean.closeReview(agreement(on), -1, "Prøve"));
    add(AgreementSending.class, "send", (bean, on) -> bean.send(agreement(on), -1, DAY));
  }

  private static void parties() {
    add(AgreementParties.class, "add", (bean, on) -> bean.add(agreement(on), -1, NOBODY));
    add(
        AgreementParties.class,
        "end",
        (bean, on) -> bean.end(agreement(on), -1, PARTY, DAY, "Prøve"));
    add(
        AgreementParties.class,
        "correct",
        (bean, on) -> bean.correct(agreement(on), -1, PARTY, null, "Prøve"));
    add(
        AgreementParties.class,
        "remove",
        (bean, on) -> bean.remove(agreement(on), -1, PARTY, "Prøve"));
    add(
        AgreementParties.class,
        "name",
        (bean, on) -> bean.name(agreement(on), -1, PARTY, new PartyPeople(null, null, "")));
  }

  private static void ending() {
    Ending notice = new Ending(EndKind.NOTICE, PARTY, DAY, null);
    add(
        AgreementEnding.class,
        "giveNotice",
        (bean, on) -> bean.giveNotice(agreement(on), -1, notice, "Prøve"));
    add(
        AgreementEnding.class,
        "endByAgreement",
        (bean, on) -> bean.endByAgreement(agreement(on), -1, DAY, "Prøve"));
    add(
        AgreementEnding.class,
        "replace",
        (bean, on) -> bean.replace(agreement(on), -1, null, DAY, "Prøve"));
    add(
        AgreementEnding.class,
        "takeBack",
        (bean, on) -> bean.takeBack(agreement(on), -1, new EndId(-1), "Prøve"));
  }
}
