package no.samrad.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementQueries;
import no.samrad.agreement.AgreementText;
import no.samrad.clause.Library;
import no.samrad.clause.TypeCode;
import no.samrad.place.Language;
import no.samrad.rule.RuleBook;
import no.samrad.rule.RuleSetDetails;
import no.samrad.security.Role;

/** Reads what the rule sets say about a version, to whoever may read the version. */
@Stateless
public class CompletenessQueries {

  @Inject AgreementQueries agreements;
  @Inject DossierReading reading;
  @Inject Library library;
  @Inject RuleBook rules;
  @Inject Clock clock;

  /**
   * Judged anew each time it is asked for.
   *
   * @param number of the version; 0 for the one in force or with the parties, or else the draft
   * @param day whose rules and members are looked at while the version has no first day
   */
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
  public CompletenessReport report(
      AgreementId agreement, int number, LocalDate day, Language language) {
    int version = number == 0 ? reading.current(agreement, day) : number;
    AgreementText text = agreements.text(agreement, version, day);
    Dossier dossier = reading.dossier(text, day);
    List<String> codes = library.type(new TypeCode(dossier.type()), language).ruleSets();
    CompletenessWords words =
        new CompletenessWords(language, library.placeholders(), clock.getZone());
    Assessment assessment =
        new Assessment(dossier, withBases(codes, dossier.day(), language), words);
    return new CompletenessReport(
        agreement,
        text.area(),
        reading.name(agreement, language),
        version,
        dossier.day(),
        dossier.firstDaySet(),
        assessment.reports(codes));
  }

  /** A set may extend one that the type does not name. */
  private List<RuleSetDetails> withBases(List<String> codes, LocalDate day, Language language) {
    List<RuleSetDetails> sets = new ArrayList<>(rules.sets(codes, day, language));
    List<String> bases =
        sets.stream()
            .map(RuleSetDetails::extendsCode)
            .filter(code -> !code.isEmpty() && !codes.contains(code))
            .distinct()
            .toList();
    sets.addAll(rules.sets(bases, day, language));
    return sets;
  }
}
