package no.samrad.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.time.LocalTime;

/** Reads a time of the day however it is typed, and shows it as 12.00. */
public class TimeConverter implements Converter<LocalTime> {

  @Override
  public LocalTime getAsObject(FacesContext faces, UIComponent field, String text) {
    try {
      return Times.parse(text);
    } catch (Unreadable e) {
      throw Conversion.refused(field, e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, LocalTime value) {
    return Times.format(value);
  }
}
