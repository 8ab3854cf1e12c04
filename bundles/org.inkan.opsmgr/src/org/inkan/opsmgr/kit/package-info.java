/**
 * Kits for one host and what comes back. {@link org.inkan.opsmgr.kit.RequestKit} and
 * {@link org.inkan.opsmgr.kit.InstallKit} build them; {@link org.inkan.opsmgr.kit.ResultFile} reads the untrusted
 * result; {@link org.inkan.opsmgr.kit.ResultAcceptance} decides what of it is evidence. The scripts are resources
 * of this package: values of a host never enter a script, they lie in a data file beside it.
 */
package org.inkan.opsmgr.kit;
