/**
 * What a certificate template makes of a request: the decision an Enterprise CA's policy module takes, computed without a CA. Start with
 * {@link org.inkan.template.issuance.IssuancePolicy}.
 */
package org.inkan.template.issuance;
