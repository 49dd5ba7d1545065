/**
 * Takes in extracts of a team's case system and yearly counts of areas without cases: reads and
 * checks them, shows what they would change, and changes all of it or nothing. The rules of a
 * course are {@code participation}'s, reading a file is {@code intake}'s; no identity comes in.
 */
package no.samrad.extract;
