package no.samrad.access;

import static no.samrad.access.AccessCalls.add;

import java.time.LocalDate;
import java.util.List;
import no.samrad.clause.ClauseEditing;
import no.samrad.clause.ClauseId;
import no.samrad.clause.ClauseQueries;
import no.samrad.clause.ClauseSearch;
import no.samrad.clause.ClauseWords;
import no.samrad.clause.NewEdition;
import no.samrad.clause.NewType;
import no.samrad.clause.TemplateId;
import no.samrad.clause.TypeAdministration;
import no.samrad.clause.TypeCode;
import no.samrad.clause.TypeNames;
import no.samrad.clause.TypeQueries;
import no.samrad.place.Language;
import no.samrad.rule.RuleQueries;
import no.samrad.rule.RuleSetId;
import no.samrad.rule.RuleVerification;
import no.samrad.shared.PageRequest;

/** How the use cases of the library and its rules are called. */
final class LibraryCalls {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private LibraryCalls() {}

  static void addAll() {
    library();
    rules();
  }

  private static void library() {
    ClauseId none = new ClauseId(-1);
    ClauseWords words = new ClauseWords("Prøve", "Prøve", "");
    ClauseSearch all = new ClauseSearch("", null, DAY, Language.NB);
    NewEdition edition = new NewEdition(words, words, false, List.of(), "", DAY);
    add(ClauseQueries.class, "clauses", (bean, on) -> bean.clauses(all, PageRequest.first(1)));
    add(ClauseQueries.class, "clause", (bean, on) -> bean.clause(none, Language.NB));
    add(ClauseQueries.class, "templates", (bean, on) -> bean.templates(DAY));
    add(ClauseQueries.class, "template", (bean, on) -> bean.template(new TemplateId(-1), DAY));
    add(ClauseQueries.class, "placeholders", (bean, on) -> bean.placeholders());
    add(ClauseEditing.class, "begin", (bean, on) -> bean.begin(none, -1, edition, "Prøve"));
    add(ClauseEditing.class, "verify", (bean, on) -> bean.verify(none, -1, "Prøve", DAY, "Prøve"));
    add(ClauseEditing.class, "withdraw", (bean, on) -> bean.withdraw(none, -1, "Prøve"));
    TypeCode type = new TypeCode("PROVE");
    NewType wanted =
        new NewType(type, new TypeNames("a", "b", "c"), null, null, "", List.of(), List.of(), DAY);
    add(TypeQueries.class, "types", (bean, on) -> bean.types(DAY, Language.NB));
    add(TypeQueries.class, "type", (bean, on) -> bean.type(type, Language.NB));
    add(TypeAdministration.class, "add", (bean, on) -> bean.add(wanted));
    add(TypeAdministration.class, "end", (bean, on) -> bean.end(type, -1, DAY, "Prøve"));
  }

  private static void rules() {
    RuleSetId none = new RuleSetId(-1);
    add(RuleQueries.class, "sets", (bean, on) -> bean.sets(DAY, Language.NB));
    add(RuleQueries.class, "set", (bean, on) -> bean.set(none, Language.NB));
    add(RuleQueries.class, "editions", (bean, on) -> bean.editions(none, Language.NB));
    add(
        RuleVerification.class,
        "verify",
        (bean, on) -> bean.verify(none, -1, "Prøve", DAY, "Prøve"));
    add(RuleVerification.class, "withdraw", (bean, on) -> bean.withdraw(none, -1, "Prøve"));
  }
}
