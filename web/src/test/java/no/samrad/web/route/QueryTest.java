package no.samrad.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

  @Test
  void it_is_read_and_written_in_order() {
    Query query = Query.parse("q=b%C3%A5t+%26+bil&page=2&q=to");

    assertThat(query.first("q")).isEqualTo("båt & bil");
    assertThat(query.asSuffix()).isEqualTo("?q=b%C3%A5t+%26+bil&q=to&page=2");
  }

  @Test
  void a_parameter_is_set_replaced_and_taken_away() {
    Query query = Query.parse("page=2&sort=-name");

    assertThat(query.with("page", "3").toString()).isEqualTo("sort=-name&page=3");
    assertThat(query.with("page", null).toString()).isEqualTo("sort=-name");
    assertThat(query.without("page", "sort").asSuffix()).isEmpty();
  }

  @Test
  void nothing_is_nothing() {
    assertThat(Query.parse(null).asSuffix()).isEmpty();
    assertThat(Query.parse("").asSuffix()).isEmpty();
    assertThat(Query.parse("&=x&").asSuffix()).isEmpty();
  }

  @Test
  void broken_escapes_do_no_harm() {
    assertThat(Query.parse("a=%zz&b=1&%=2").toString()).isEqualTo("a=&b=1");
  }

  @Test
  void what_could_break_out_is_escaped() {
    assertThat(Query.parse("").with("to", "/a?b=\"<>&\r\n").toString())
        .isEqualTo("to=%2Fa%3Fb%3D%22%3C%3E%26%0D%0A");
  }
}
