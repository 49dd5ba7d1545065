package no.samrad.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import no.samrad.gate.ClearanceKind;
import no.samrad.gate.ClearanceRow;
import no.samrad.gate.GateCause;
import no.samrad.gate.GateSheet;
import no.samrad.gate.GateState;
import no.samrad.gate.Precondition;
import no.samrad.web.faces.Texts;

/** Puts the gate into words. */
@Named("gateWords")
@ApplicationScoped
public class GateWords {

  @Inject Texts texts;

  /** What it is called. */
  public String title(GateCause cause) {
    return texts.get("gate.title." + cause.name());
  }

  /** How it stands, in a word or two. */
  public String word(Precondition each) {
    return texts.get(
        "gate.state." + (each.stands() ? each.cause().name() + "." : "") + each.state().name());
  }

  /** Why, and what it rests on. */
  public String why(Precondition each) {
    if (each.stands()) {
      return each.subjectName().isEmpty()
          ? texts.get("gate.stands." + each.cause().name())
          : texts.get("gate.standsBy." + each.cause().name(), each.subjectName());
    }
    boolean agreement = each.cause() == GateCause.DATA_PROCESSING;
    return agreement && each.state() != GateState.NONE
        ? texts.get("gate.lacks.agreement." + each.state().name(), each.subjectName())
        : texts.get("gate.lacks." + each.cause().name());
  }

  /** When it stands or falls next. */
  public String next(Precondition each) {
    if (each.changesOn() == null) {
      return texts.get(each.stands() ? "gate.next.stays" : "gate.next.unknown");
    }
    return each.stands()
        ? texts.get("gate.next.falls", each.changesOn().minusDays(1))
        : texts.get("gate.next.stands", each.changesOn());
  }

  /** One sentence about the gate as a whole. */
  public String lead(GateSheet sheet) {
    if (!sheet.open()) {
      return texts.get("gate.lead.closed", sheet.causes());
    }
    return sheet.closesOn() == null
        ? texts.get("gate.lead.open")
        : texts.get("gate.lead.openUntil", sheet.closesOn().minusDays(1));
  }

  /** As it stands in the address. */
  public String address(ClearanceKind kind) {
    return kind == ClearanceKind.DPIA ? "dpia" : "basis";
  }

  public String kind(ClearanceKind kind) {
    return texts.get("gate.title." + kind.name());
  }

  public String record(ClearanceKind kind) {
    return texts.get("gate.record." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** The status in the words of its kind. */
  public String status(ClearanceRow row) {
    return status(row.kind(), row.status().name());
  }

  public String status(ClearanceKind kind, String status) {
    return status.equals("CLEARED")
        ? texts.get("gate.state." + kind.name() + ".CLEARED")
        : texts.get("gate.state." + status);
  }
}
