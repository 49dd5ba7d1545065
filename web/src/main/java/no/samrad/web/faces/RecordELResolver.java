package no.samrad.web.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lets pages write {@code #{row.title}} for records. Part of the platform from Jakarta EE 11;
 * delete this class then.
 */
public class RecordELResolver extends ELResolver {

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return component(base, property)
        .map(
            component -> {
              context.setPropertyResolved(base, property);
              return read(base, component);
            })
        .orElse(null);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return component(base, property).isPresent();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (component(base, property).isPresent()) {
      throw new PropertyNotWritableException("Records are read-only: " + property);
    }
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return String.class;
  }

  private static Optional<RecordComponent> component(Object base, Object property) {
    return base instanceof Record
        ? Arrays.stream(base.getClass().getRecordComponents())
            .filter(component -> component.getName().equals(property))
            .findFirst()
        : Optional.empty();
  }

  private static Object read(Object base, RecordComponent component) {
    try {
      return component.getAccessor().invoke(base);
    } catch (ReflectiveOperationException e) {
      throw new ELException("Cannot read " + component, e);
    }
  }
}
