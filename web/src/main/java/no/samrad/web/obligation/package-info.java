/** The pages about what parties owe each other, and what they disagree about. */
package no.samrad.web.obligation;
