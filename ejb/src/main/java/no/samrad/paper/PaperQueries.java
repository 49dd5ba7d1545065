package no.samrad.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.agreement.PartyId;
import no.samrad.agreement.VersionStatus;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;
import no.samrad.wording.DocumentLanguage;
import no.samrad.wording.WordingRegister;

/**
 * Makes the papers of an agreement for whoever may read it. Papers of a draft are made for the
 * host's staff, administrators and auditors only.
 */
@Stateless
public class PaperQueries {

  private static final String[] DRAFTERS = {Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR};

  @Inject PaperFacts facts;
  @Inject CouncilPapers councils;
  @Inject AgreementRegister agreements;
  @Inject WordingRegister wordings;
  @Inject AreaAccess access;

  /** Which papers there are, for every party. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public AgreementPapers papers(AgreementId id, LocalDate day, Language language) {
    PaperSource source = newest(id, day);
    DocumentLanguage wanted = DocumentLanguage.of(language.code());
    List<PaperRow> rows =
        source.parties().stream()
            .map(
                each ->
                    new PaperRow(
                        each.id(),
                        each.name().in(wanted),
                        each.role(),
                        each.language(source.parties()),
                        each.decides()))
            .toList();
    return new AgreementPapers(
        id,
        source.head().agreement().in(wanted),
        source.version().number(),
        source.version().status(),
        rows,
        councils.exist(source),
        councils.open(source));
  }

  /** The document of a version. Once the version was sent, it is the same on every day. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public Paper agreement(AgreementId id, int number, DocumentLanguage language, LocalDate day) {
    access.requireReading(agreements.area(id));
    PaperSource source = admitted(facts.source(id, number, day));
    String name =
        source.head().agreement().in(language)
            + " "
            + PaperWord.VERSION.in(language)
            + " "
            + number
            + " "
            + language.code();
    return new Paper(
        name,
        AgreementSetting.of(
            source, wordings.text(source.version().wording(), language, source.version().facts())));
  }

  /** The paper for the council of one party, in its language form. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public Paper casePaper(AgreementId id, PartyId party, LocalDate day) {
    PaperSource source = newest(id, day);
    PaperParty wanted =
        source.parties().stream()
            .filter(each -> each.id().equals(party))
            .findFirst()
            .orElseThrow(() -> new NotFound(party));
    if (!wanted.decides()) {
      throw new RuleViolation(PaperRule.PARTY_DOES_NOT_DECIDE);
    }
    return councils.papers(source, List.of(wanted), day).get(0);
  }

  /** The papers for all councils. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public List<Paper> casePapers(AgreementId id, LocalDate day) {
    PaperSource source = newest(id, day);
    List<PaperParty> deciding = source.parties().stream().filter(PaperParty::decides).toList();
    if (deciding.isEmpty()) {
      throw new RuleViolation(PaperRule.NO_COUNCILS);
    }
    return councils.papers(source, deciding, day);
  }

  private PaperSource newest(AgreementId id, LocalDate day) {
    AreaId area = agreements.area(id);
    access.requireReading(area);
    boolean drafts = access.mayAny(area, DRAFTERS);
    int number =
        facts.newest(id, drafts).orElseThrow(() -> new RuleViolation(PaperRule.NO_VERSION));
    return admitted(facts.source(id, number, day));
  }

  private PaperSource admitted(PaperSource source) {
    VersionStatus status = source.version().status();
    if (status == VersionStatus.DRAFT || status == VersionStatus.DISCARDED) {
      access.requireAny(source.version().area(), DRAFTERS);
    }
    return source;
  }
}
