package no.samrad.web.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import no.samrad.area.AreaAttention;
import no.samrad.area.AreaDetails;
import no.samrad.area.AreaGap;
import no.samrad.area.AreaOverview;
import no.samrad.area.AreaPhase;
import no.samrad.area.HostRow;
import no.samrad.area.OrganisationForm;
import no.samrad.place.UnitKind;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** What the pages say about areas in sentences. */
@Named("areaWords")
@ApplicationScoped
public class AreaWords {

  @Inject Texts texts;
  @Inject Format format;

  /** 13 kommuner, 5 bydeler, or both. */
  public String units(long municipalities, long cityDistricts) {
    if (cityDistricts == 0) {
      return texts.get("area.units.municipalities", municipalities);
    }
    String districts = texts.get("area.units.cityDistricts", cityDistricts);
    return municipalities == 0
        ? districts
        : texts.get(
            "area.units.both", texts.get("area.units.municipalities", municipalities), districts);
  }

  /** The sentence over the list. */
  public String overview(AreaOverview all, LocalDate day) {
    if (all.areas() == 0) {
      return "";
    }
    String units = units(all.municipalities(), all.cityDistricts());
    String areas = texts.get("area.list.lead", all.areas(), day);
    if (all.municipalities() + all.cityDistricts() == 0) {
      return areas + " " + texts.get("area.list.leadNobody");
    }
    return areas
        + " "
        + (all.age0() == null
            ? texts.get("area.list.leadUnits", units)
            : texts.get("area.list.leadChildren", units, all.age0()));
  }

  /** The sentence over one area: who does what, and who is host. */
  public String lead(AreaDetails area) {
    if (!area.existing()) {
      return "";
    }
    long districts =
        area.members().stream().filter(each -> each.kind() == UnitKind.CITY_DISTRICT).count();
    if (area.members().isEmpty()) {
      return texts.get("area.lead.nobody");
    }
    int members = area.members().size();
    String who = units(members - districts, districts);
    return texts.get("area.lead." + stage(area.phase().phase()), who, members)
        + " "
        + host(area.host());
  }

  private static String stage(AreaPhase phase) {
    return switch (phase) {
      case OPERATION -> "operation";
      case CLOSING, CLOSED -> "closing";
      default -> "planning";
    };
  }

  private String host(HostRow host) {
    if (host == null) {
      return texts.get("area.lead.noHost");
    }
    return texts.get(host.assumed() ? "area.lead.hostAssumed" : "area.lead.host", host.name());
  }

  /** Why something missing matters, and what to do about it. */
  public String gapText(AreaGap gap) {
    return texts.get(Texts.key(gap) + ".text");
  }

  /** What is wrong, in a few words. */
  public String title(AreaAttention item) {
    return texts.get(Texts.key(item.kind()) + ".title", item.areaName(), item.unitName());
  }

  /** Since when, why it matters, and what to do about it. */
  public String reason(AreaAttention item) {
    String text = texts.get(Texts.key(item.kind()) + ".text", item.since());
    return item.successors().isEmpty()
        ? text
        : text + " " + texts.get("area.attention.successors", enumerated(item.successors()));
  }

  /** Kinn, Sunnfjord og Stad. */
  private String enumerated(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : texts.get(
            "area.attention.and", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** What else is to be known about a form: its law, and whether somebody has checked it. */
  public String note(OrganisationForm form) {
    return form == null ? "" : texts.get(Texts.key(form) + ".note");
  }

  /** How many of what kind the form needs. */
  public String needs(OrganisationForm form) {
    if (hasDistricts(form)) {
      return texts.get("life.form.needs.districts");
    }
    return texts.get(form.allowsSeveral() ? "life.form.needs.several" : "life.form.needs.one");
  }

  /** Which law applies to the form, and how sure that is. */
  public String law(OrganisationForm form) {
    return texts.get("life.form.law." + form.name());
  }

  /** What one member is, as a heading. */
  public String unitHeading(OrganisationForm form) {
    return texts.get(hasDistricts(form) ? "area.column.cityDistrict" : "area.column.municipality");
  }

  /** What several members are, as a heading. */
  public String unitsHeading(OrganisationForm form) {
    return texts.get(
        hasDistricts(form) ? "area.figures.cityDistricts" : "area.figures.municipalities");
  }

  private static boolean hasDistricts(OrganisationForm form) {
    return form != null && form.members() == UnitKind.CITY_DISTRICT;
  }

  /** +1 423 or −12; empty for null. */
  public String change(Number more) {
    return more == null ? "" : plus(more) + format.number(more);
  }

  /** +6,9 % or −1,9 %; empty for null. */
  public String growth(Number percent) {
    return percent == null ? "" : plus(percent) + format.percent(percent, 1);
  }

  private static String plus(Number number) {
    return number.doubleValue() > 0 ? "+" : "";
  }

  /** What a tag says of an area in that phase. */
  public String state(AreaPhase phase) {
    return texts.get("area.phase." + phase.name());
  }

  /** How a tag shows the phase: colour and icon mean the same everywhere. */
  public String tagKind(AreaPhase phase) {
    return switch (phase) {
      case OPERATION -> "ok";
      case CLOSING -> "watch";
      case CLOSED -> "idle";
      default -> "info";
    };
  }
}
