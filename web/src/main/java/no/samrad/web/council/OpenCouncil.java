package no.samrad.web.council;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.council.CouncilDetails;
import no.samrad.council.CouncilId;
import no.samrad.council.SeatId;
import no.samrad.council.SeatRow;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/** An NFP council on the desk of somebody who may change it. */
public record OpenCouncil(AreaId area, String areaName, LocalDate today, CouncilDetails council)
    implements Serializable {

  CouncilId id() {
    return council.id();
  }

  long version() {
    return council.version();
  }

  SeatRow requireSeat(long id) {
    SeatId wanted = new SeatId(id);
    return council.seats().stream()
        .filter(each -> each.seat().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound(wanted));
  }
}
