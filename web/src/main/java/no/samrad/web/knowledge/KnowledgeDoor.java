package no.samrad.web.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.area.AreaDirectoryQueries;
import no.samrad.knowledge.KeyPeople;
import no.samrad.knowledge.KeyPeople.Holder;
import no.samrad.knowledge.KeyPeople.Knowledge;
import no.samrad.knowledge.KnowledgeQueries;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.web.place.PageLanguage;

/** Lets those who lead a team or employ it in to what it needs to know. */
@ApplicationScoped
class KnowledgeDoor {

  @Inject AreaDirectoryQueries directory;
  @Inject KnowledgeQueries queries;
  @Inject AreaAccess access;
  @Inject Clock clock;

  AreaId area(String slug) {
    return directory.idOf(slug).orElseThrow(() -> new NotFound("area"));
  }

  /** The area, when somebody may change what is kept of it. */
  AreaId keeping(String slug) {
    AreaId area = area(slug);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
    return area;
  }

  String nameOf(AreaId area, String slug) {
    return directory.nameOf(area, today(), PageLanguage.now()).orElse(slug);
  }

  Knowledge knowledge(AreaId area, long id) {
    return now(area).knowledge().stream()
        .filter(each -> each.id().value() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("knowledge/" + id));
  }

  Holder holder(AreaId area, long id) {
    return now(area).knowledge().stream()
        .flatMap(each -> each.holders().stream())
        .filter(each -> each.id().value() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("holder/" + id));
  }

  private KeyPeople now(AreaId area) {
    return queries.keyPeople(area, today(), PageLanguage.now());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
