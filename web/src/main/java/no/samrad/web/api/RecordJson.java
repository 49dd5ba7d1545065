package no.samrad.web.api;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Writes a record as JSON: its components in their order, days as ISO text, constants by name. The
 * platform's own binding knows records on some servers only, and orders and omits as it likes.
 */
final class RecordJson {

  /** What happens to a component without a value. */
  enum Absent {
    WRITTEN_AS_NULL,
    LEFT_OUT
  }

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private final JsonGenerator json;
  private final Absent absent;

  private RecordJson(JsonGenerator json, Absent absent) {
    this.json = json;
    this.absent = absent;
  }

  /** All of it, in UTF-8: an answer that fails half-way has not begun. */
  static byte[] of(Record record, Absent absent) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = PROVIDER.createGenerator(bytes)) {
      new RecordJson(json, absent).write(record);
    }
    return bytes.toByteArray();
  }

  private void write(Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Record record) {
      json.writeStartObject();
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        write(component.getName(), value(component, record));
      }
      json.writeEnd();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(this::write);
      json.writeEnd();
    } else {
      scalar(value);
    }
  }

  private void write(String name, Object value) {
    if (value != null || absent == Absent.WRITTEN_AS_NULL) {
      json.writeKey(name);
      write(value);
    }
  }

  private void scalar(Object value) {
    if (value instanceof Long || value instanceof Integer) {
      json.write(((Number) value).longValue());
    } else if (value instanceof Boolean flag) {
      json.write(flag);
    } else if (value instanceof String || value instanceof LocalDate) {
      json.write(value.toString());
    } else if (value instanceof Enum<?> constant) {
      json.write(constant.name());
    } else {
      throw new IllegalArgumentException("No JSON for " + value.getClass());
    }
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }
}
