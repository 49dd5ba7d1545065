package no.samrad.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.time.LocalDate;

/** Reads a day however it is typed, and shows it as 01.02.2027. */
public class DayConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent field, String text) {
    try {
      return Days.parse(text);
    } catch (Unreadable e) {
      throw Conversion.refused(field, e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalDate value) {
    return Days.format(value);
  }
}
