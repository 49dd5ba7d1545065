package no.samrad.micro;

/** Why a start was refused. Scripts tell the reasons apart by number; ./run uses the same ones. */
enum ExitCode {
  FAILED(1),
  USAGE(2),
  JAVA(3),
  BUILD(4),
  PORT_TAKEN(5),
  IN_USE(6),
  NO_ROOM(7),
  NO_NAMESPACE(8),
  NEWER_DATA(9),
  OTHER_POSTGRES(10),
  OTHER_CONTENT(11),
  NOT_CONFIRMED(12);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
