/** Pages about how a team is supervised, its gatherings and who is away. */
package no.samrad.web.supervision;
