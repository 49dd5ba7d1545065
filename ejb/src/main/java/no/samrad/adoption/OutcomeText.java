package no.samrad.adoption;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Nothing yet is the empty text in the database. */
@Converter
public class OutcomeText implements AttributeConverter<Outcome, String> {

  @Override
  public String convertToDatabaseColumn(Outcome value) {
    return value == null ? "" : value.name();
  }

  @Override
  public Outcome convertToEntityAttribute(String column) {
    return column == null || column.isEmpty() ? null : Outcome.valueOf(column);
  }
}
