/** The commands {@code inkan ca …}: connections, chains, CRLs and the operator's decisions. */
package org.inkan.cli.ca;
