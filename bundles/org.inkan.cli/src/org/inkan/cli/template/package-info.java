/** The commands {@code inkan template …}. */
package org.inkan.cli.template;
