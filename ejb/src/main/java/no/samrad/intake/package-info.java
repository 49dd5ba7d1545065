/**
 * Takes in official files about units: reads and checks them, shows what they would change, and
 * changes all of it or nothing. Leaves what a unit is to {@code place}, and areas to people.
 */
package no.samrad.intake;
