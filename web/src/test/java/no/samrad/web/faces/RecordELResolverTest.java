package no.samrad.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

  private final RecordELResolver resolver = new RecordELResolver();
  private final ELContext context = new Context();

  private record Row(String title, int count) {}

  @Test
  void a_component_is_read_like_a_property() {
    assertThat(resolver.getValue(context, new Row("Legevakt", 2), "title")).isEqualTo("Legevakt");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void what_is_no_component_is_left_to_others() {
    assertThat(resolver.getValue(context, new Row("Legevakt", 2), "length")).isNull();
    assertThat(resolver.getValue(context, "Legevakt", "title")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void nothing_is_written() {
    Row row = new Row("Legevakt", 2);

    assertThat(resolver.isReadOnly(context, row, "title")).isTrue();
    assertThatThrownBy(() -> resolver.setValue(context, row, "title", "x"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {

    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
