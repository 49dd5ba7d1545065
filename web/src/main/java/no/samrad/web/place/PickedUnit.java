package no.samrad.web.place;

import java.io.Serializable;
import no.samrad.shared.UnitId;

/**
 * A unit somebody has picked.
 *
 * @param code the number it carries, or carried last
 * @param name what it is called, or was called last
 * @param note tells it from others of the same name: its county, or that it is no more; empty when
 *     the name says it already
 */
public record PickedUnit(long id, String code, String name, String note) implements Serializable {

  public UnitId unitId() {
    return new UnitId(id);
  }

  /** As the list and the field show it. A county that stands in the name is not said twice. */
  public String label() {
    String plain = name + " (" + code + ")";
    return note.isEmpty() || name.endsWith("(" + note + ")") ? plain : plain + ", " + note;
  }
}
