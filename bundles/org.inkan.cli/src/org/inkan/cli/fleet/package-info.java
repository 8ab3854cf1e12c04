/** The commands about a fleet and its machines: {@code fleet}, {@code hosts}, {@code enroll}, {@code kit}, {@code audit}. */
package org.inkan.cli.fleet;
