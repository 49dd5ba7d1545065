package no.samrad.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.agreement.PartyRole;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.TemplateRow;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeDetails;
import no.samrad.clause.TypeQueries;
import no.samrad.place.Language;
import no.samrad.web.faces.Texts;
import no.samrad.web.place.PageLanguage;

/** Types and templates, as forms about agreements offer them. */
@ApplicationScoped
class AgreementTypes {

  @Inject TypeQueries types;
  @Inject ClauseQueries clauses;
  @Inject Texts texts;

  List<TypeDetails> ofDay(LocalDate day) {
    return types.types(day, PageLanguage.now()).stream()
        .filter(each -> each.appliesOn(day))
        .toList();
  }

  TypeDetails require(String code) {
    return types.type(new TypeCode(code), PageLanguage.now());
  }

  List<TemplateRow> templates(TypeCode type, LocalDate day) {
    return clauses.templates(day).stream().filter(each -> each.type().equals(type)).toList();
  }

  /** Roles the type has, in order. */
  List<PartyRole> roles(String type) {
    Set<String> known =
        Arrays.stream(PartyRole.values()).map(Enum::name).collect(Collectors.toSet());
    return require(type).parties().stream()
        .map(each -> each.role().name())
        .filter(known::contains)
        .map(PartyRole::valueOf)
        .toList();
  }

  /** In Bokmål, the language names of agreements are written in first. */
  String proposedName(TypeDetails type, String areaName) {
    return texts.get(
        "agreement.new.proposedName", types.type(type.code(), Language.NB).name(), areaName);
  }

  String label(TemplateRow row) {
    return texts.get("agreement.new.templateLabel", row.code(), row.clauses());
  }
}
