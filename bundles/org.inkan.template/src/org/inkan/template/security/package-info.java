/**
 * Windows security descriptors as values: octets, SDDL and the rights that matter on a template object. Start with
 * {@link org.inkan.template.security.SecurityDescriptor}. Domain-relative names (DA, EA) need a domain; where none is known they belong to
 * {@link org.inkan.template.security.Sid#UNKNOWN_DOMAIN} until the descriptor is moved into a real one.
 */
package org.inkan.template.security;
