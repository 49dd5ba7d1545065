package no.samrad.web.place;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.place.UnitKind;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;
import no.samrad.web.faces.Texts;

/**
 * What the field for a unit holds: one picked from the list, or a text typed to its end that can
 * mean only one. So nobody has to use the list.
 */
@Dependent
@FacesConverter(value = UnitConverter.ID, managed = true)
public class UnitConverter implements Converter<PickedUnit> {

  public static final String ID = "no.samrad.web.Unit";

  private static final int LONGEST_ECHO = 40;

  @Inject UnitPicker picker;
  @Inject Texts texts;

  @Override
  public PickedUnit getAsObject(FacesContext faces, UIComponent field, String text) {
    String typed = PlainText.line(text);
    return typed.isEmpty() ? null : meant(typed, UnitPicker.kindOf(field));
  }

  private PickedUnit meant(String typed, UnitKind kind) {
    try {
      List<PickedUnit> found = picker.meant(typed, kind);
      return switch (found.size()) {
        case 0 -> throw refused(texts.get("place.pick.unknown", echo(typed)));
        case 1 -> found.get(0);
        default -> throw refused(texts.get("place.pick.several", echo(typed), labels(found)));
      };
    } catch (RuleViolation e) {
      throw refused(texts.rule(e.rule(), e.details()));
    }
  }

  private static String labels(List<PickedUnit> found) {
    return found.stream().map(PickedUnit::label).collect(Collectors.joining("; "));
  }

  private static String echo(String typed) {
    boolean tooLong = PlainText.length(typed) > LONGEST_ECHO;
    int end = tooLong ? typed.offsetByCodePoints(0, LONGEST_ECHO) : typed.length();
    return typed.substring(0, end) + (tooLong ? "…" : "");
  }

  private static ConverterException refused(String sentence) {
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, PickedUnit value) {
    return value == null ? "" : value.label();
  }
}
