package no.samrad.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/**
 * Reads a whole number as the language writes it, and shows bare digits: it may be a year or an id.
 * Amounts for reading are written by {@link Format}.
 */
public class IntegerConverter implements Converter<Integer> {

  @Override
  public Integer getAsObject(FacesContext faces, UIComponent field, String text) {
    try {
      Long whole = Numbers.whole(text, Texts.language());
      return whole == null ? null : narrowed(whole);
    } catch (Unreadable e) {
      throw Conversion.refused(field, e);
    }
  }

  private static Integer narrowed(long whole) {
    if (whole != (int) whole) {
      throw new Unreadable("input.number.tooLarge");
    }
    return (int) whole;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, Integer value) {
    return value == null ? "" : value.toString();
  }
}
