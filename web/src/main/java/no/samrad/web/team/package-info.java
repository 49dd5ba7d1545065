/** Pages about the team of a programme area and its posts. */
package no.samrad.web.team;
