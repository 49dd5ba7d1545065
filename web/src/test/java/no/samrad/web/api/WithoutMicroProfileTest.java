package no.samrad.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server without MicroProfile loads the API all the same. */
class WithoutMicroProfileTest {

  @Test
  void the_annotations_for_the_description_are_passed_over() throws ReflectiveOperationException {
    URL classes = ApiApplication.class.getProtectionDomain().getCodeSource().getLocation();
    Class<?> application =
        Class.forName(ApiApplication.class.getName(), true, new PoorServer(classes));

    assertThat(names(application)).containsExactly(ApplicationPath.class.getName());
    Object made = application.getDeclaredConstructor().newInstance();
    Set<?> parts = (Set<?>) application.getMethod("getClasses").invoke(made);
    assertThat(parts)
        .hasSizeGreaterThan(5)
        .allSatisfy(part -> assertThat(isFreeOfMicroProfile((Class<?>) part)).isTrue());
    assertThat(parts.stream().flatMap(part -> names((Class<?>) part)))
        .contains(Path.class.getName());
  }

  private static boolean isFreeOfMicroProfile(Class<?> type) {
    return Stream.of(
            Stream.of(type),
            Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(type.getDeclaredFields()),
            Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getParameters())),
            Arrays.stream(type.getDeclaredMethods())
                .map(method -> method.getReturnType())
                .filter(Class::isRecord)
                .flatMap(answer -> Arrays.stream(answer.getRecordComponents())))
        .flatMap(each -> each)
        .flatMap(each -> names((AnnotatedElement) each))
        .noneMatch(name -> name.startsWith("org.eclipse.microprofile"));
  }

  private static Stream<String> names(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .map(Class::getName);
  }

  /** Has everything but MicroProfile, and loads our own classes anew. */
  private static final class PoorServer extends URLClassLoader {

    PoorServer(URL classes) {
      super(new URL[] {classes}, WithoutMicroProfileTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.eclipse.microprofile.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("no.samrad.web.api.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }
}
