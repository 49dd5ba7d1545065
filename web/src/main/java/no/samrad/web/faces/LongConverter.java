package no.samrad.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/**
 * Reads a whole number as the language writes it, and shows bare digits: it may be a year or an id.
 * Amounts for reading are written by {@link Format}.
 */
public class LongConverter implements Converter<Long> {

  @Override
  public Long getAsObject(FacesContext faces, UIComponent field, String text) {
    try {
      return Numbers.whole(text, Texts.language());
    } catch (Unreadable e) {
      throw Conversion.refused(field, e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Long value) {
    return value == null ? "" : value.toString();
  }
}
