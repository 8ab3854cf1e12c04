/**
 * What Operations Manager asks of a certificate and of the machine that uses it.
 * {@link org.inkan.opsmgr.OpsMgrRules} is one rule set for template, INF, request, certificate and registration;
 * {@link org.inkan.opsmgr.ChannelRegistration} is the pair of registry values the connector reads;
 * {@link org.inkan.opsmgr.EventDiagnosis} turns event ids into causes and remedies. Kits are in {@code .kit}.
 */
package org.inkan.opsmgr;
