package no.samrad.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.math.BigDecimal;

/** Reads and shows a number with decimals as the language writes it. */
public class DecimalConverter implements Converter<BigDecimal> {

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent field, String text) {
    try {
      return Numbers.decimal(text, Texts.language());
    } catch (Unreadable e) {
      throw Conversion.refused(field, e);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, BigDecimal value) {
    return Numbers.format(value, Texts.language());
  }
}
