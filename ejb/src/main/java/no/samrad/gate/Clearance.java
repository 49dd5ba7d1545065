package no.samrad.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import no.samrad.document.DocumentId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.Period;
import no.samrad.shared.Reason;

/** How legal basis or DPIA of an area stand from a day until the next row of the kind begins. */
@Entity
@Table(name = "area_clearance")
class Clearance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "area_clearance_id_seq")
  @SequenceGenerator(name = "area_clearance_id_seq", sequenceName = "area_clearance_id_seq")
  private Long id;

  @Version private long version;

  @Column(name = "area_id", updatable = false)
  private Long areaId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private ClearanceKind kind;

  @Enumerated(EnumType.STRING)
  private ClearanceStatus status;

  private String reference;
  private String reason;

  @Column(name = "document_id")
  private Long documentId;

  @Embedded private Period period;

  protected Clearance() {} // JPA

  Clearance(AreaId area, NewClearance wanted, Reason why) {
    areaId = area.value();
    kind = wanted.kind();
    status = wanted.status();
    reference = wanted.reference();
    reason = why.text();
    period = Period.throughLastDay(wanted.from(), wanted.lastDay());
  }

  void restOn(DocumentId document) {
    documentId = document.value();
  }

  /** Nobody has changed it since the version was read. */
  boolean isAt(long seenVersion) {
    return version == seenVersion;
  }

  List<Change> asNew() {
    return List.of(
        Change.set("clearanceKind", kind),
        Change.set("clearance", status),
        Change.set("from", period.firstDay().orElseThrow()),
        Change.set("lastDay", period.lastDay().orElse(null)),
        Change.set("storedFile", documentId == null ? null : new DocumentId(documentId)));
  }

  List<Change> asGone() {
    return asNew().stream().map(each -> Change.of(each.what(), each.to(), null)).toList();
  }

  ClearanceId id() {
    return new ClearanceId(id);
  }

  AreaId area() {
    return new AreaId(areaId);
  }
}
