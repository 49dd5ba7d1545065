package no.samrad.document;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** The guards a test gives, as the container would find them. */
final class AllGuards implements Instance<DocumentGuard> {

  private final List<DocumentGuard> guards;

  AllGuards(DocumentGuard... guards) {
    this.guards = List.of(guards);
  }

  @Override
  public Iterator<DocumentGuard> iterator() {
    return guards.iterator();
  }

  @Override
  public DocumentGuard get() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instance<DocumentGuard> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DocumentGuard> Instance<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DocumentGuard> Instance<U> select(
      TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUnsatisfied() {
    return guards.isEmpty();
  }

  @Override
  public boolean isAmbiguous() {
    return guards.size() > 1;
  }

  @Override
  public void destroy(DocumentGuard guard) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Handle<DocumentGuard> getHandle() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<? extends Handle<DocumentGuard>> handles() {
    throw new UnsupportedOperationException();
  }
}
