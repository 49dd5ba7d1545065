package no.samrad.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;

/**
 * Cleans every text that comes in and holds it to its length: what the field says, or what a name
 * or a note needs at most. A field says {@code longest}; with {@code maxlength} a browser would cut
 * off what is pasted, without a word.
 */
public class TextConverter implements Converter<String> {

  static final int LONGEST_LINE = 300;
  static final int LONGEST_TEXT = 10_000;

  @Override
  public String getAsObject(FacesContext faces, UIComponent field, String text) {
    if (text == null || field instanceof HtmlInputSecret) {
      return text;
    }
    String clean = Characters.clean(text);
    int limit = limit(field);
    int length = Characters.count(clean);
    if (length > limit) {
      throw Conversion.refused(field, new Unreadable("input.text.tooLong", limit, length));
    }
    return clean.isEmpty() ? null : clean;
  }

  private static int limit(UIComponent field) {
    Object given = field.getAttributes().get("longest");
    if (given instanceof String number) {
      return Integer.parseInt(number);
    }
    boolean line = !(field instanceof HtmlInputTextarea || field instanceof HtmlInputHidden);
    return line ? LONGEST_LINE : LONGEST_TEXT;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, String value) {
    return value == null ? "" : value;
  }
}
