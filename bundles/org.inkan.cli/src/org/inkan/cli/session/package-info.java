/**
 * The surroundings of a run of the command line: folder, environment, streams, time, secrets and exit codes.
 */
package org.inkan.cli.session;
