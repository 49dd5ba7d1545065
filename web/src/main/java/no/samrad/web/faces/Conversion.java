package no.samrad.web.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.convert.ConverterException;
import java.util.stream.Stream;

/** Turns an unreadable text into the sentence for its field. */
final class Conversion {

  private Conversion() {}

  static ConverterException refused(UIComponent field, Unreadable cause) {
    Object label = field.getAttributes().get("label");
    Object[] arguments =
        Stream.concat(Stream.of(label == null ? field.getId() : label), Stream.of(cause.details()))
            .toArray();
    String sentence = Texts.get(Texts.language(), cause.key(), arguments);
    return new ConverterException(
        new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), cause);
  }
}
