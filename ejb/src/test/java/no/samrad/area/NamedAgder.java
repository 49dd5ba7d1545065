package no.samrad.area;

import static no.samrad.area.AreaDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.area.AreaDetails.Name;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PageRequest;
import no.samrad.shared.SearchText;
import no.samrad.shared.TestPersistence;

/** Agder of the reference data, which has one name from the start and four aliases. */
final class NamedAgder implements AutoCloseable {

  static final AreaId AGDER = new AreaId(3);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  @Override
  public void close() {
    persistence.close();
    database.close();
  }

  void assertSearchTextIsComplete() {
    String kept =
        persistence.get(
            em ->
                (String)
                    em.createNativeQuery("select search_text from area where id = 3")
                        .getSingleResult());
    List<Name> names = agder(TODAY, Language.NB).history().names();
    assertThat(List.of(kept.split(" ")))
        .containsOnly(SearchText.of(names.stream().map(Name::name).toList()).split(" "));
  }

  List<String> found(String text, LocalDate day) {
    return as(
        desk ->
            desk
                .queries()
                .areas(new AreaSearch(day, Language.NB, text, null), PageRequest.first(10))
                .items()
                .stream()
                .map(AreaRow::slug)
                .toList());
  }

  AreaNameId id(String text) {
    return agder(TODAY, Language.NB).history().names().stream()
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  List<String> official(String text) {
    return agder(TODAY, Language.NB).history().names().stream()
        .filter(each -> each.official() && each.name().equals(text))
        .map(each -> each.language() + " " + each.from() + " " + each.lastDay())
        .toList();
  }

  String name(String slug, LocalDate day) {
    return as(desk -> desk.queries().area(slug, day, Language.NB)).name();
  }

  AreaDetails agder(LocalDate day, Language language) {
    return as(desk -> desk.queries().area("agder", day, language));
  }

  long version() {
    return agder(TODAY, Language.NB).version();
  }

  List<DomainEvent> run(CurrentUser user, Consumer<AreaDesk> work) {
    return persistence.get(
        em -> {
          AreaDesk desk = AreaDesk.of(em, user);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  <T> T as(Function<AreaDesk, T> work) {
    return persistence.get(em -> work.apply(AreaDesk.of(em, Callers.administrator())));
  }
}
