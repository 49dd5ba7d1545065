package no.samrad.web.norm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.norm.NormQueries;
import no.samrad.norm.NormRow;
import no.samrad.norm.NormScope;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Opens what somebody wants to change of a norm, in an area or in the whole programme. */
@ApplicationScoped
class NormDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject NormQueries norms;
  @Inject AreaAccess access;
  @Inject Clock clock;

  /**
   * The norm, when the caller may change it.
   *
   * @param slug empty for the whole programme
   */
  NormScope open(String norm, String slug) {
    if (slug == null || slug.isEmpty()) {
      access.requireEverywhere(Role.ADMINISTRATOR);
      return new NormScope(NormCodes.read(norm), null);
    }
    AreaId area = directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
    access.requireAny(area, Role.ADMINISTRATOR);
    return new NormScope(NormCodes.read(norm), area);
  }

  /** What is known of it, the newest first. */
  List<NormRow> known(NormScope scope) {
    return norms.history(scope.code(), PageLanguage.now()).stream()
        .filter(row -> row.scope().equals(scope))
        .toList();
  }

  /** Empty for the whole programme. */
  String nameOf(NormScope scope) {
    return scope
        .area()
        .flatMap(area -> directory.nameOf(area, LocalDate.now(clock), PageLanguage.now()))
        .orElse("");
  }
}
