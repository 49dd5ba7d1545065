/** Pages where an administrator takes in official files about units. */
package no.samrad.web.intake;
