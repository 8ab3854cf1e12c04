/**
 * Back ends and connectors that were installed into the product after it was delivered. The workbench gets them from
 * the configurator; the command line starts with a short list of its own and looks here for what contributes to it.
 */
package org.inkan.cli.added;
