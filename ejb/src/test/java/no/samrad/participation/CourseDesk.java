package no.samrad.participation;

import jakarta.persistence.EntityManager;
import no.samrad.norm.NormDesk;

/** What extracts are kept by, without a container. */
public final class CourseDesk {

  private CourseDesk() {}

  public static CourseBook bookOn(EntityManager em) {
    CourseBook book = new CourseBook();
    book.reading = new CourseReading();
    book.reading.em = em;
    book.writing = new CourseWriting();
    book.writing.em = em;
    book.writing.norms = NormDesk.normsOn(em);
    book.writing.parts = new CourseParts();
    book.writing.parts.em = em;
    book.visits = new VisitWriting();
    book.visits.em = em;
    return book;
  }

  public static CountBook countsOn(EntityManager em) {
    CountBook book = new CountBook();
    book.counts = new ReportedCounts();
    book.counts.em = em;
    return book;
  }
}
