package no.samrad.training;

/** How far somebody is with a module. */
public enum TrainingState {
  PLANNED,
  STARTED,
  COMPLETED
}
