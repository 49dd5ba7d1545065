/** Pages about the training of a team, and about the modules it consists of. */
package no.samrad.web.training;
