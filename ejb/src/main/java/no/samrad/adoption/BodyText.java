package no.samrad.adoption;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.samrad.agreement.DecidingBody;

/** Nothing yet is the empty text in the database. */
@Converter
public class BodyText implements AttributeConverter<DecidingBody, String> {

  @Override
  public String convertToDatabaseColumn(DecidingBody value) {
    return value == null ? "" : value.name();
  }

  @Override
  public DecidingBody convertToEntityAttribute(String column) {
    return column == null || column.isEmpty() ? null : DecidingBody.valueOf(column);
  }
}
