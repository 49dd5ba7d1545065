/**
 * What makes the audit trail tamper-evident: the canonical form of an entry, its signature, the
 * chain of seals per area, and the check of all three. Knows JDBC and nothing else, so that the
 * running application and the command a DBA or an auditor runs share one implementation. Leaves
 * writing and reading of entries to the application.
 */
package no.samrad.db.audit;
