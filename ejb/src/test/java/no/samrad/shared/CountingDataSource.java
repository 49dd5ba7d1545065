package no.samrad.shared;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Counts the statements prepared on the connections of one data source after another. */
final class CountingDataSource {

  private final AtomicInteger prepared = new AtomicInteger();
  private final AtomicReference<DataSource> real = new AtomicReference<>();
  private final DataSource proxy;

  CountingDataSource() {
    proxy =
        proxy(
            DataSource.class,
            real::get,
            (method, result) ->
                method.equals("getConnection") ? counted((Connection) result) : result);
  }

  DataSource dataSource() {
    return proxy;
  }

  /** Whose connections are given out from now on. */
  void use(DataSource dataSource) {
    real.set(dataSource);
  }

  int count() {
    return prepared.get();
  }

  private Connection counted(Connection real) {
    return proxy(
        Connection.class,
        () -> real,
        (method, result) -> {
          if (method.startsWith("prepare") || method.equals("createStatement")) {
            prepared.incrementAndGet();
          }
          return result;
        });
  }

  private static <T> T proxy(Class<T> type, Supplier<T> real, Answer answer) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          try {
            return answer.of(method.getName(), method.invoke(real.get(), arguments));
          } catch (InvocationTargetException e) {
            throw e.getTargetException();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** What a call answers instead of the real result. */
  private interface Answer {
    Object of(String method, Object result);
  }
}
