package no.samrad.schema;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import javax.sql.DataSource;

/** A server's directory of data sources, for as long as a test needs it. */
public final class NamedDataSources implements InitialContextFactory, AutoCloseable {

  private static final Map<String, DataSource> BOUND = new ConcurrentHashMap<>();

  static NamedDataSources open() {
    System.setProperty(Context.INITIAL_CONTEXT_FACTORY, NamedDataSources.class.getName());
    return new NamedDataSources();
  }

  void bind(String name, DataSource dataSource) {
    BOUND.put(name, dataSource);
  }

  @Override
  public Context getInitialContext(Hashtable<?, ?> environment) throws NamingException {
    return new InitialContext(true) {
      @Override
      public Object lookup(String name) throws NamingException {
        DataSource found = BOUND.get(name);
        if (found == null) {
          throw new NameNotFoundException(name);
        }
        return found;
      }
    };
  }

  @Override
  public void close() {
    BOUND.clear();
    System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
  }
}
