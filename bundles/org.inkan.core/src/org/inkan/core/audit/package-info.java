/**
 * The record of what was done to a fleet. {@link org.inkan.core.audit.AuditLog} appends hash-chained lines that
 * survive a crash; {@link org.inkan.core.audit.AuditVerification} notices every later change.
 */
package org.inkan.core.audit;
