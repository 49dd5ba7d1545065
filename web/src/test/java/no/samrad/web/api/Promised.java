package no.samrad.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the classes of the API really take and give. */
final class Promised {

  private Promised() {}

  /** Every method that answers, by HTTP method and path. */
  static Map<String, Method> operations() {
    Map<String, Method> operations = new TreeMap<>();
    new ApiApplication()
        .getClasses().stream()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(GET.class))
            .forEach(method -> operations.put("GET " + path(method), method));
    return operations;
  }

  private static String path(Method method) {
    String path = "/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? path : path + "/" + own.value();
  }

  static Set<String> parameters(Method method) {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        fields(parameter.getType()).map(Promised::name).forEach(names::add);
      } else {
        names.add(name(parameter));
      }
    }
    return names;
  }

  private static Stream<Field> fields(Class<?> type) {
    return type == Object.class
        ? Stream.empty()
        : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
  }

  private static String name(AnnotatedElement parameter) {
    return parameter.isAnnotationPresent(QueryParam.class)
        ? "query " + parameter.getAnnotation(QueryParam.class).value()
        : "path " + parameter.getAnnotation(PathParam.class).value();
  }
}
