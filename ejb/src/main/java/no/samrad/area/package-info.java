/**
 * Programme areas: names, organisation form, life cycle, members and host through time. Leaves the
 * units themselves to {@code place}, and agreements, council and team to their own capabilities.
 */
package no.samrad.area;
