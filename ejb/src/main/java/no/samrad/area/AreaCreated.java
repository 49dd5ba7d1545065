package no.samrad.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;

/** A programme area has come into being. */
public record AreaCreated(
    AreaId area, AreaSlug slug, OrganisationForm form, LocalDate firstDay, Instant occurredAt)
    implements DomainEvent {

  @Override
  public Optional<AreaId> inArea() {
    return Optional.of(area);
  }

  @Override
  public String subject() {
    return area.toString();
  }

  @Override
  public List<Change> changes() {
    return List.of(
        Change.set("slug", slug), Change.set("form", form), Change.set("firstDay", firstDay));
  }
}
