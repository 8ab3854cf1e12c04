/**
 * Takes hosts from nothing to certificate and kit: {@link org.inkan.enrollment.EnrollmentPlanner} looks at the
 * artefacts that exist and says what is left, {@link org.inkan.enrollment.EnrollmentRun} does it with any number of
 * workers, {@link org.inkan.enrollment.EnrollmentOperation} takes it back, too. What a run has done is read from the
 * artefacts themselves, so a process may be killed at any moment and started again.
 */
package org.inkan.enrollment;
