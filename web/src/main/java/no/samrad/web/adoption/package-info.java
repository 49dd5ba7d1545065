/** The adoption board, the form a council's decision is recorded in, and where the time goes. */
package no.samrad.web.adoption;
