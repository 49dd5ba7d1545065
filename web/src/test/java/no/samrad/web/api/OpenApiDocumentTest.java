package no.samrad.web.api;

import static no.samrad.web.api.Described.parameters;
import static no.samrad.web.api.Described.target;
import static no.samrad.web.api.Described.texts;
import static no.samrad.web.api.Described.types;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samrad.area.AreaQueries;
import no.samrad.place.PlaceQueries;
import no.samrad.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** The description says what the classes do, no more and no less. */
class OpenApiDocumentTest {

  private static final Set<String> PROBLEMS =
      Set.of("400", "401", "403", "404", "406", "429", "500", "503");

  private final Described described = Described.read();

  @Test
  void every_address_is_described_and_no_other() {
    assertThat(described.operations().keySet())
        .hasSizeGreaterThanOrEqualTo(5)
        .isEqualTo(Promised.operations().keySet());
  }

  @Test
  void every_parameter_is_described_and_no_other() {
    Promised.operations()
        .forEach(
            (address, method) ->
                assertThat(parameters(described.operations().get(address)).keySet())
                    .as(address)
                    .isEqualTo(Promised.parameters(method)));
  }

  @Test
  void every_operation_and_parameter_is_explained() {
    assertThat(described.operations())
        .allSatisfy(
            (address, operation) -> {
              assertThat(operation.getString("summary")).isNotBlank();
              assertThat(operation.getString("description")).isNotBlank();
              assertThat(operation.getString("operationId")).isNotBlank();
              assertThat(texts(operation.getJsonArray("tags"))).hasSize(1);
              assertThat(parameters(operation).values())
                  .allSatisfy(each -> assertThat(each.getString("description")).isNotBlank());
            });
    assertThat(described.operations().values().stream().map(each -> each.getString("operationId")))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_answer_has_the_members_its_record_has() {
    Map<Class<?>, String> records = records();

    assertThat(records).hasSizeGreaterThan(12);
    records.forEach(
        (type, name) -> {
          JsonObject schema = described.schema(name);
          List<String> names =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
          assertThat(schema.getJsonObject("properties").keySet())
              .as(name)
              .containsExactlyElementsOf(names);
          if (type != ProblemJson.class) {
            assertThat(texts(schema.getJsonArray("required"))).as(name).isEqualTo(names);
          }
          assertThat(schema.getString("description")).as(name).isNotBlank();
          Arrays.stream(type.getRecordComponents()).forEach(each -> check(name, each));
        });
  }

  @Test
  void nothing_else_is_described() {
    Map<Class<?>, String> known = records();
    Map<Class<?>, String> all = new HashMap<>(known);
    known.keySet().stream()
        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
        .map(OpenApiDocumentTest::element)
        .filter(Class::isEnum)
        .forEach(type -> all.put(type, type.getSimpleName()));

    assertThat(described.schemas()).containsExactlyInAnyOrderElementsOf(all.values());
  }

  @Test
  void whatever_needs_an_account_tells_every_problem() {
    assertThat(described.operations())
        .allSatisfy(
            (address, operation) -> {
              Set<String> responses = operation.getJsonObject("responses").keySet();
              if (address.equals("GET /openapi.json")) {
                assertThat(operation.getJsonArray("security").getJsonObject(0)).isEmpty();
                assertThat(responses).containsExactly("200");
              } else {
                assertThat(operation.containsKey("security")).isFalse();
                assertThat(responses).contains("200").containsAll(PROBLEMS);
              }
            });
    assertThat(described.document().getJsonArray("security")).hasSize(2);
    assertThat(described.document().getJsonObject("components").getJsonObject("securitySchemes"))
        .containsOnlyKeys("basic", "bearer");
  }

  @Test
  void problems_have_their_own_media_type() {
    JsonObject responses =
        described.document().getJsonObject("components").getJsonObject("responses");

    assertThat(responses).hasSameSizeAs(PROBLEMS);
    assertThat(responses.values())
        .allSatisfy(
            each ->
                assertThat(
                        target(
                            each.asJsonObject()
                                .getJsonObject("content")
                                .getJsonObject("application/problem+json")
                                .getJsonObject("schema")))
                    .isEqualTo("Problem"));
  }

  @Test
  void limits_and_choices_are_those_of_the_code() {
    JsonObject list = described.operations().get("GET /areas");
    JsonObject size = parameters(list).get("query size").getJsonObject("schema");
    JsonObject page = parameters(list).get("query page").getJsonObject("schema");
    JsonObject lang = parameters(list).get("query lang").getJsonObject("schema");
    JsonObject text = parameters(list).get("query q").getJsonObject("schema");

    assertThat(size.getInt("maximum")).isEqualTo(PageRequest.LARGEST);
    assertThat(size.getInt("default")).isEqualTo(Questions.USUAL_SIZE);
    assertThat(page.getInt("maximum")).isEqualTo(Questions.LAST_PAGE);
    assertThat(texts(lang.getJsonArray("enum"))).isEqualTo(ApiLanguage.ALL);
    assertThat(text.getInt("maxLength")).isEqualTo(Questions.LONGEST_TEXT);
    assertThat(list.getString("description")).contains(AreaQueries.SORT_COLUMNS);
    assertThat(described.operations().get("GET /units").getString("description"))
        .contains(PlaceQueries.SORT_COLUMNS);
  }

  @Test
  void addresses_are_told_relative_to_the_document() {
    assertThat(described.document().getJsonArray("servers").getJsonObject(0).getString("url"))
        .isEqualTo("../v1");
  }

  /** Every record that can be part of an answer, with the name it is described by. */
  private Map<Class<?>, String> records() {
    Map<Class<?>, String> found = new HashMap<>(Map.of(ProblemJson.class, "Problem"));
    Deque<Class<?>> left = new ArrayDeque<>();
    Promised.operations().values().stream()
        .filter(method -> method.getReturnType().isRecord())
        .forEach(
            method -> {
              found.put(method.getReturnType(), answer(method));
              left.add(method.getReturnType());
            });
    while (!left.isEmpty()) {
      Class<?> type = left.remove();
      JsonObject members = described.schema(found.get(type)).getJsonObject("properties");
      for (RecordComponent each : type.getRecordComponents()) {
        Class<?> element = element(each);
        if (element.isRecord() && !found.containsKey(element)) {
          found.put(element, target(members.getJsonObject(each.getName())));
          left.add(element);
        }
      }
    }
    return found;
  }

  private String answer(Method method) {
    JsonObject operation =
        Promised.operations().entrySet().stream()
            .filter(each -> each.getValue().equals(method))
            .map(each -> described.operations().get(each.getKey()))
            .findFirst()
            .orElseThrow();
    return target(
        operation
            .getJsonObject("responses")
            .getJsonObject("200")
            .getJsonObject("content")
            .getJsonObject("application/json")
            .getJsonObject("schema"));
  }

  private void check(String owner, RecordComponent component) {
    String where = owner + "." + component.getName();
    JsonObject member =
        described.schema(owner).getJsonObject("properties").getJsonObject(component.getName());
    Class<?> element = element(component);

    assertThat(explanation(member)).as(where).isNotBlank();
    if (element.isEnum()) {
      assertThat(texts(described.schema(target(member)).getJsonArray("enum")))
          .as(where)
          .isEqualTo(Arrays.stream(element.getEnumConstants()).map(Object::toString).toList());
    } else if (!element.isRecord()) {
      assertThat(types(member)).as(where).contains(type(component));
    }
    if (element == LocalDate.class) {
      assertThat(member.getString("format")).as(where).isEqualTo("date");
    }
    if (component.getType().isPrimitive()) {
      assertThat(types(member)).as(where).doesNotContain("null");
    }
  }

  private static String explanation(JsonObject member) {
    return member.getString("description", "");
  }

  private static String type(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == List.class) {
      return "array";
    }
    if (type == boolean.class) {
      return "boolean";
    }
    return type == String.class || type == LocalDate.class ? "string" : "integer";
  }

  /** The type of a component, or of the items of a list. */
  private static Class<?> element(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        ? (Class<?>) list.getActualTypeArguments()[0]
        : component.getType();
  }
}
