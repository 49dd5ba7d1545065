package no.samrad.adoption;

import java.io.Serializable;

/**
 * How long a part of the way took or has taken so far.
 *
 * @param days null when it has not begun, or the version has no such part
 * @param running it goes on
 * @param median of the agreements of the type that are through it; null when none is
 * @param counted how many those are
 */
public record StageTime(LifeStage stage, Long days, boolean running, Double median, long counted)
    implements Serializable {}
