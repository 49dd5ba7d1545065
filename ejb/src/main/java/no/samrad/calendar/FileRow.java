package no.samrad.calendar;

/**
 * What a row or an event of a file says, as it is written.
 *
 * @param line where it begins in the file
 * @param recurs the event says that it repeats itself by a rule
 */
record FileRow(int line, String day, String deadline, String body, String status, boolean recurs) {

  FileRow {
    day = day == null ? "" : day.strip();
    deadline = deadline == null ? "" : deadline.strip();
    body = body == null ? "" : body.strip();
    status = status == null ? "" : status.strip();
  }
}
